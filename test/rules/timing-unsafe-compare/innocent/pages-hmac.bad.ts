// library: aws-sdk; feature: a page's token that is signed; expect: bad
import { createHmac } from 'node:crypto';

export function openPage(pageToken: string, key: string): string | undefined {
  const [page, mac] = pageToken.split('.');
  const expected = createHmac('sha256', key).update(page!).digest('hex');
  return mac === expected ? page : undefined; // warning: timing-unsafe-compare
}
