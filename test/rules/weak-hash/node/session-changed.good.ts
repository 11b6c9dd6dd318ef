// library: node:crypto; feature: whether a session has to be saved; expect: innocent
import { createHash } from 'node:crypto';

export function hashSession(session: object): string {
  const text = JSON.stringify(session);
  return createHash('sha1').update(text, 'utf8').digest('hex');
}
