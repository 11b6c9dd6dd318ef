// library: next; feature: the query of a page, wherever its file is; expect: bad
import { permanentRedirect, redirect } from 'next/navigation';
import { auth } from '@/auth';

interface Props {
  searchParams: Promise<{ from?: string; tab?: string }>;
}

export default async function Welcome({ searchParams }: Props) {
  const { from = '/', tab } = await searchParams;
  if (await auth()) redirect(from); // error: open-redirect
  if (tab === 'old') permanentRedirect((await searchParams).from!); // error: open-redirect
  return <p>{tab}</p>;
}
