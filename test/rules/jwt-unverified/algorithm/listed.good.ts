// library: jsonwebtoken; feature: algorithms from a constant; expect: innocent
import jwt from 'jsonwebtoken';

const ALGORITHMS: jwt.Algorithm[] = ['HS256', 'HS512'];

export const read = (token: string, key: string) => jwt.verify(token, key, { algorithms: ALGORITHMS, issuer: 'shop' });
