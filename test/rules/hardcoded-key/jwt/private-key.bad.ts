// library: jsonwebtoken; feature: a private key must not; expect: bad
import jwt from 'jsonwebtoken';

const PRIVATE_KEY = `-----BEGIN EC PRIVATE KEY-----
MHcCAQEEIexampleexampleexampleexampleexample
-----END EC PRIVATE KEY-----`;

export const issue = (sub: string) => jwt.sign({ sub }, PRIVATE_KEY, { algorithm: 'ES256' }); // error: hardcoded-key
