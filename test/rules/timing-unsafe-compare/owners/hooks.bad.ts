// library: none; feature: the environment of SvelteKit and its hooks; expect: bad
import type { Handle } from '@sveltejs/kit';
import { PUSH_TOKEN } from '$env/static/private';
import { env } from '$env/dynamic/private';

const isPush = (request: Request): boolean => {
  const given = request.headers.get('authorization');
  return given !== null && given === `Bearer ${PUSH_TOKEN}`; // warning: timing-unsafe-compare
};

export const handle: Handle = async ({ event, resolve }) => {
  if (event.url.pathname === '/push' && !isPush(event.request)) return new Response('no', { status: 401 });
  if (event.url.pathname === '/jobs' && event.request.headers.get('x-job-key') !== env.JOB_KEY) return new Response('no', { status: 401 }); // warning: timing-unsafe-compare
  return resolve(event);
};
