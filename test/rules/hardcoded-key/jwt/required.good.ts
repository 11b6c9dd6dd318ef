// library: jsonwebtoken; feature: stopping at the start; expect: innocent
import jwt from 'jsonwebtoken';

const JWT_SECRET = process.env.JWT_SECRET;
if (!JWT_SECRET) throw new Error('JWT_SECRET is not set');

export const verify = (token: string) => jwt.verify(token, JWT_SECRET, { algorithms: ['HS256'] });
