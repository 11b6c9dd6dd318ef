// library: @sveltejs/kit; feature: a hook that believes a cookie, alone and in a sequence; expect: bad
import { sequence } from '@sveltejs/kit/hooks';
import type { Handle, RequestEvent } from '@sveltejs/kit';
import jwt from 'jsonwebtoken';

const remember: Handle = async ({ event, resolve }) => {
  const token = event.cookies.get('desk') ?? '';
  event.locals.user = jwt.decode(token); // error: jwt-unverified
  return resolve(event);
};

export function clerkOf(event: RequestEvent) {
  const body = event.cookies.get('desk')?.split('.')[1] ?? '';
  const claims = JSON.parse(atob(body)); // error: jwt-unverified
  return claims.sub as string;
}

export const handle = sequence(remember, async ({ event, resolve }) => {
  const body = event.request.headers.get('x-desk-token')?.split('.')[1] ?? '';
  const claims = JSON.parse(Buffer.from(body, 'base64').toString('utf8')); // error: jwt-unverified
  if (claims.role !== 'clerk') return new Response('no', { status: 403 });
  const settings = JSON.parse(Buffer.from(event.cookies.get('settings') ?? '', 'base64').toString('utf8'));
  event.locals.theme = settings.theme;
  return resolve(event);
});
