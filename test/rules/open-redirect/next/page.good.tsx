// library: next; feature: a page that goes to addresses of its own; expect: innocent
import { redirect } from 'next/navigation';

const TABS: Record<string, string> = { mail: '/inbox', people: '/contacts' };

export default async function Welcome({ searchParams }: { searchParams: Promise<{ tab?: string; id?: string }> }) {
  const { tab = 'mail', id } = await searchParams;
  if (id) redirect(`/mail/${id}`);
  redirect(TABS[tab] ?? '/inbox');
}
