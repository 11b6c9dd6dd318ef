// library: jsonwebtoken; feature: the list is what the token itself says, the key is public; expect: bad
import fs from 'node:fs';
import jwt from 'jsonwebtoken';

const publicKey = fs.readFileSync('/etc/harbour/pilot.pub.pem');

export function pilotOf(token) {
  const { header } = jwt.decode(token, { complete: true });
  return jwt.verify(token, publicKey, { algorithms: [header.alg] }); // error: jwt-unverified
}

export function masterOf(token) {
  const head = JSON.parse(Buffer.from(token.split('.')[0], 'base64url').toString());
  return jwt.verify(token, process.env.MASTER_SECRET, { algorithms: [head.alg] }); // warning: jwt-unverified
}
