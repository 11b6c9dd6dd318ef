// library: @sveltejs/kit; feature: variables of SvelteKit's environment that are no secrets; expect: innocent
import { env } from '$env/dynamic/private';
import { PUBLIC_TENANT } from '$env/static/public';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = async ({ request, url }) => {
  if (request.headers.get('x-tenant') !== PUBLIC_TENANT) return json({}, { status: 404 });
  if (url.searchParams.get('region') === env.REGION) return json({ near: true });
  return json({ kind: request.headers.get('authorization')?.split(' ')[0] === env.AUTH_SCHEME });
};
