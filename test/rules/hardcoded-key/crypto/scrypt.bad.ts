// library: node:crypto; feature: a key derived from a literal password; expect: bad
import { randomBytes, scryptSync } from 'node:crypto';

export const createKey = (salt = randomBytes(16)) => ({ salt, key: scryptSync('correct horse battery staple', salt, 32) }); // error: hardcoded-key
