// library: react-router; feature: an action that runs on the server; expect: bad
import type { ActionFunction, LoaderFunction } from '@remix-run/node';

export const action: ActionFunction = async ({ request }) => {
  const form = await request.formData();
  const answer = await fetch(String(form.get('feed'))); // error: ssrf
  return { feed: await answer.text() };
};

export const loader: LoaderFunction = async ({ request }) => {
  const address = new URL(request.url).searchParams.get('feed') ?? '/feed.xml';
  return fetch(address); // error: ssrf
};
