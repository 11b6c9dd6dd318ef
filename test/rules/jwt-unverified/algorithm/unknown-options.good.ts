// library: jsonwebtoken; feature: options from elsewhere; expect: innocent
import jwt from 'jsonwebtoken';

export const read = (token: string, key: string, options: jwt.VerifyOptions) => jwt.verify(token, key, options);
