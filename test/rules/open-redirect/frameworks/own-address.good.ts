// library: remix; feature: the address that was asked for, with another path or query; expect: innocent
import { redirect, type LoaderFunctionArgs } from '@remix-run/server-runtime';

export const loader = async ({ request, params }: LoaderFunctionArgs) => {
  const url = new URL(request.url);
  url.pathname = `/shops/${params.shop}/orders/${params['*']}`;
  return redirect(url.toString());
};

export const action = async ({ request }: LoaderFunctionArgs) => {
  const url = new URL(request.url);
  url.searchParams.delete('coupon');
  if (url.searchParams.has('plain')) return redirect(url.href);
  url.host = 'shop.example.com';
  return Response.redirect(url);
};
