'use client';
import { redirect } from 'next/navigation';
import { useTeam } from '../../../../lib/use-team';

export function Plans() {
  const { team, isOwner } = useTeam();
  if (!isOwner) redirect(`/${team}/members`);
  return <p>{team}</p>;
}
