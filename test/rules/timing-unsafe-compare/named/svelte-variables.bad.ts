// library: @sveltejs/kit; feature: secrets of SvelteKit's environment; expect: bad
import { env } from '$env/dynamic/private';
import { REPORT_TOKEN } from '$env/static/private';
import { json } from '@sveltejs/kit';
import type { Handle } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

const isCron = (request: Request): boolean => {
  const key = request.headers.get('x-cron-key');
  return key !== null && key === env.CRON_SECRET; // warning: timing-unsafe-compare
};

export const handle: Handle = async ({ event, resolve }) => {
  if (event.url.pathname.startsWith('/cron/') && !isCron(event.request)) return json({ error: 'forbidden' }, { status: 403 });
  return resolve(event);
};

export const GET: RequestHandler = async ({ request }) => {
  const given = request.headers.get('authorization')?.slice(7);
  if (given !== env.REPORT_KEY) return json({ error: 'forbidden' }, { status: 401 }); // warning: timing-unsafe-compare
  return json({});
};

export const POST: RequestHandler = async ({ url }) => {
  if (url.searchParams.get('token') !== REPORT_TOKEN) return json({}, { status: 401 }); // warning: timing-unsafe-compare
  if (url.searchParams.get('page') === env.FIRST_PAGE) return json({ first: true });
  return json({});
};
