// library: next; feature: a segment that is a host, and one that was decoded; expect: bad
import { redirect } from 'next/navigation';

export default async function Visit({ params }: { params: Promise<{ domain: string }> }) {
  const { domain } = await params;
  redirect(`https://${domain}`); // error: open-redirect
}
