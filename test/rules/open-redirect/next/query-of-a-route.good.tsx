// library: next; feature: a route of one's own with values for its places; expect: innocent
import { useRouter } from 'next/router';

export function useLeave() {
  const router = useRouter();
  const { teamId } = router.query;
  const leave = async () => {
    await fetch(`/api/teams/${encodeURIComponent(String(teamId))}/leave`, { method: 'POST' });
    router.push({ pathname: '/teams/[teamId]', query: { teamId } });
  };
  return leave;
}
