'use client';
import { redirect, useParams, useSearchParams } from 'next/navigation';

export function Start() {
  let { team } = useParams() as { team: string | null };
  const query = useSearchParams();
  if (!team) team = query.get('team');
  redirect(`/${team}/start`); // error: open-redirect
}
