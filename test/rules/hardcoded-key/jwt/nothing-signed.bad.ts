// library: jsonwebtoken; feature: a key that signs nothing, since there is no signature; expect: bad
import jwt from 'jsonwebtoken';

export function pretend(payload: object): string {
  return jwt.sign(payload, 'no-secret-at-all', { algorithm: 'none' }); // error: jwt-unverified
}

export function stamp(payload: object): string {
  return jwt.sign(payload, 'no-secret-at-all', { algorithm: 'HS256' }); // error: hardcoded-key
}
