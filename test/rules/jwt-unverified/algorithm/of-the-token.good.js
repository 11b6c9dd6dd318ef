// library: jsonwebtoken; feature: the token's algorithm is asked first, or that of the key is taken; expect: innocent
import fs from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = fs.readFileSync('/etc/harbour/pilot.pub.pem');
const ALLOWED = ['RS256', 'ES256'];

export function pilotOf(token) {
  const { header } = jwt.decode(token, { complete: true });
  if (!ALLOWED.includes(header.alg)) throw new Error('This algorithm is not allowed');
  return jwt.verify(token, publicKey, { algorithms: [header.alg] });
}

export const deckOf = (token, jwk) => jwt.verify(token, publicKey, { algorithms: [jwk.alg] });
