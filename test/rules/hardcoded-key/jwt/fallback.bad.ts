// library: jsonwebtoken; feature: a fallback; expect: bad
import jwt from 'jsonwebtoken';

const JWT_SECRET = process.env.JWT_SECRET || 'secret';

export const verify = (token: string) => jwt.verify(token, JWT_SECRET, { algorithms: ['HS256'] }); // error: hardcoded-key
