// library: jose; feature: the token that is looked into is the one that is verified; expect: innocent
import { decodeJwt, jwtVerify } from 'jose';
import type { Handle } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';

export const handle: Handle = async ({ event, resolve }) => {
  const access = event.cookies.get('access');
  if (access) {
    const tenant = decodeJwt(access).iss;
    const { payload } = await jwtVerify(access, new TextEncoder().encode(env[`SECRET_${tenant}`]), { algorithms: ['HS256'] });
    event.locals.user = { id: payload.sub as string, admin: payload.admin === true };
  }
  return resolve(event);
};
