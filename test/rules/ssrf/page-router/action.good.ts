// library: react-router; feature: an action that runs where the page does; expect: innocent
import type { ActionFunction, LoaderFunction } from 'react-router-dom';

export const addFeed: ActionFunction = async ({ request }) => {
  const form = await request.formData();
  const answer = await fetch(String(form.get('feed')));
  return { feed: await answer.text() };
};

export const loader: LoaderFunction = async ({ request }) => {
  const address = new URL(request.url).searchParams.get('feed') ?? '/feed.xml';
  return fetch(address);
};
