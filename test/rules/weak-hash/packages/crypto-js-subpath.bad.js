// library: crypto-js; feature: SHA1 by its subpath; expect: bad
import sha1 from 'crypto-js/sha1';

export function inviteToken(projectId, email) {
  return sha1(`${projectId}:${email}`).toString(); // error: weak-hash
}
