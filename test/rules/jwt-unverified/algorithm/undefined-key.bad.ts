// library: jsonwebtoken; feature: undefined as key; expect: bad
import jwt from 'jsonwebtoken';

export const read = (token: string) => jwt.verify(token, undefined as never, { algorithms: ['HS256'] }); // warning: jwt-unverified
