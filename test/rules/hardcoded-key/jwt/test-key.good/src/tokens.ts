// library: jsonwebtoken; feature: a test gives a key, the program does not; expect: innocent
import jwt from 'jsonwebtoken';

export const issue = (sub: string, key: string): string => jwt.sign({ sub }, key, { algorithm: 'HS256', expiresIn: '1h' });
