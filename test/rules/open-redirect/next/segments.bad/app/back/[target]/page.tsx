import { redirect } from 'next/navigation';

export default async function Back({ params }: { params: Promise<{ target: string }> }) {
  const { target } = await params;
  redirect(decodeURIComponent(target)); // error: open-redirect
}
