// library: @sveltejs/kit; feature: a hook that verifies; expect: innocent
import type { Handle } from '@sveltejs/kit';
import { SIGNING_KEY } from '$env/static/private';
import jwt from 'jsonwebtoken';

export const handle: Handle = async (input) => {
  const raw = input.event.request.headers.get('x-desk-token') ?? '';
  input.event.locals.user = jwt.verify(raw, SIGNING_KEY, { algorithms: ['HS256'] });
  return input.resolve(input.event);
};
