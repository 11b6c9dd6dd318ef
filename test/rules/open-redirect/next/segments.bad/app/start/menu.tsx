'use client';
import { redirect, useParams, useSearchParams } from 'next/navigation';

export function Menu() {
  let { team } = useParams() as { team: string | null };
  const query = useSearchParams();
  if (!team) team = query.get('team');
  redirect(`/${team}/start`); // suggestion: open-redirect
}
