// library: node:crypto; feature: hash() of a file's text for comparing; expect: innocent
import * as crypto from 'node:crypto';

export function hasChanged(before: string, content: string): boolean {
  const contentHash = crypto.hash('sha1', content);
  return contentHash !== before;
}
