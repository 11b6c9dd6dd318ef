// library: node:crypto; feature: the function says what is hashed and compared with what is stored; expect: bad
import { createHash } from 'node:crypto';

export function checkBackupCode(candidate, storedHash) {
  return createHash('sha256').update(candidate).digest('base64') === storedHash; // warning: timing-unsafe-compare
}

export function matchesAccessKey(presented, known) {
  const mine = createHash('sha512').update(presented).digest('hex');
  return mine === known; // warning: timing-unsafe-compare
}
