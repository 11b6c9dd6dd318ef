// library: next; feature: a page that takes its query as one thing; expect: bad
import { redirect } from 'next/navigation';

type Props = { params: Promise<{ id: string }>; searchParams: Promise<Record<string, string>> };

export default async function Invite(props: Props) {
  const query = await props.searchParams;
  redirect(query.next ?? '/'); // error: open-redirect
}
