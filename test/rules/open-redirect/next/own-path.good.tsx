// library: next; feature: the page's own path without its last piece; expect: innocent
import { useRouter } from 'next/router';

export function useUp() {
  const router = useRouter();
  const pieces = router.asPath.split('/');
  pieces.pop();
  if (pieces.length > 2) router.push(pieces.join('/'));
}
