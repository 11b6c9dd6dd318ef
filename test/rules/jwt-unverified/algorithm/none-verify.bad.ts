// library: jsonwebtoken; feature: none among the algorithms, from a constant; expect: bad
import jwt from 'jsonwebtoken';

const ALGORITHMS: jwt.Algorithm[] = ['HS256', 'none'];

export const read = (token: string, key: string) => jwt.verify(token, key, { algorithms: ALGORITHMS }); // error: jwt-unverified
