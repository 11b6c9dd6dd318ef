// library: node:crypto; feature: a short name from the beginning of a digest; expect: innocent
import { createHash } from 'node:crypto';

export function shortName(selector: string): string {
  return 'c' + createHash('sha1').update(selector).digest('hex').slice(0, 8);
}
