// library: @sveltejs/kit; feature: handlers whose event has a type of one's own, in a file of any name; expect: bad
import { redirect, type Cookies } from '@sveltejs/kit';

interface Visit {
  url: URL;
  cookies: Cookies;
}

export const GET = async ({ url, cookies }: Visit) => {
  cookies.delete('basket', { path: '/' });
  const { back = '/' } = Object.fromEntries(url.searchParams);
  redirect(303, back); // error: open-redirect
};

export async function load(event: Visit) {
  redirect(302, event.url.searchParams.get('next') ?? '/'); // error: open-redirect
}
