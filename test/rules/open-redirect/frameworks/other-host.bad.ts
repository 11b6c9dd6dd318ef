// library: remix; feature: the address that was asked for, with a host from its query; expect: bad
import { redirect, type LoaderFunctionArgs } from '@remix-run/server-runtime';

export const loader = async ({ request }: LoaderFunctionArgs) => {
  const url = new URL(request.url);
  const shop = url.searchParams.get('shop');
  url.host = `${shop}`;
  return redirect(url.toString()); // error: open-redirect
};

export const action = async ({ request }: LoaderFunctionArgs) => {
  const url = new URL(request.url);
  if (url.searchParams.has('back')) return Response.redirect(String(url.searchParams.get('back'))); // error: open-redirect
  url.hostname = url.searchParams.get('shop')!;
  return Response.redirect(url); // error: open-redirect
};
