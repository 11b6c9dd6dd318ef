'use client';
import { redirect, useSearchParams } from 'next/navigation';

export function Start() {
  const team = useSearchParams().get('team');
  redirect(`/${team}/start`); // error: open-redirect
}
