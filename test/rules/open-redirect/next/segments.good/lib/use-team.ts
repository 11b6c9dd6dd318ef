import { useParams, useSearchParams } from 'next/navigation';
import useSWR from 'swr';

export function useTeam() {
  let { team } = useParams() as { team: string | null };
  const query = useSearchParams();
  // Pages outside of a team say which one they mean.
  if (!team) team = query.get('team');
  const { data } = useSWR(`/api/teams/${team}`);
  return { team, isOwner: data?.role === 'owner' };
}
