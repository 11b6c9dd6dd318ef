// library: next; feature: segments of the address, which hold no slash until somebody decodes them; expect: innocent
import { redirect } from 'next/navigation';
import { Plans } from './plans';
import { planOf } from '@/lib/plans';

export default async function Billing({ params, searchParams }: { params: Promise<{ team: string }>; searchParams: Promise<{ plan?: string }> }) {
  const { team } = await params;
  if (!(await planOf(team))) redirect(`/${team}/plans`);
  return <Plans />;
}
