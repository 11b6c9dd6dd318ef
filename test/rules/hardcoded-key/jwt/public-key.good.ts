// library: jsonwebtoken; feature: a public key may stand in the program; expect: innocent
import jwt from 'jsonwebtoken';

const PUBLIC_KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEexample
-----END PUBLIC KEY-----`;

export const read = (token: string) => jwt.verify(token, PUBLIC_KEY, { algorithms: ['ES256'] });
