// library: @sveltejs/kit; feature: handlers that lead to paths of one's own; expect: innocent
import { redirect, type Cookies } from '@sveltejs/kit';

interface Visit {
  url: URL;
  cookies: Cookies;
}

export const GET = async ({ url, cookies }: Visit) => {
  cookies.delete('basket', { path: '/' });
  const { back = '/' } = Object.fromEntries(url.searchParams);
  redirect(303, /^\/(?![/\\])/.test(back) ? back : '/');
};

export async function load(event: Visit) {
  redirect(302, `/sign-in?from=${event.url.pathname}`);
}
