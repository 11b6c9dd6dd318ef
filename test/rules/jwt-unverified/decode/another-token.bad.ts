// library: jose; feature: another token is verified beside the one that is believed; expect: bad
import { decodeJwt, jwtVerify } from 'jose';
import type { Handle } from '@sveltejs/kit';
import { env } from '$env/dynamic/private';

export const handle: Handle = async ({ event, resolve }) => {
  const access = event.cookies.get('access');
  if (access) {
    const claims = decodeJwt(access); // error: jwt-unverified
    event.locals.user = { id: claims.sub as string, admin: claims.admin === true };
  }
  const draft = event.cookies.get('draft');
  if (draft) {
    const { payload } = await jwtVerify(draft, new TextEncoder().encode(env.DRAFT_SECRET), { algorithms: ['HS256'] });
    event.locals.draftOf = payload.page as string;
  }
  return resolve(event);
};
