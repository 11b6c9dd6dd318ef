// library: jsonwebtoken; feature: a constant that is taken anywhere but in production, and one that is taken wherever the variable is missing; expect: bad
import jwt from 'jsonwebtoken';

const isProduction = process.env.NODE_ENV === 'production';
const local = isProduction ? process.env.KITE_SECRET! : 'kites-of-this-machine';
const anywhere = process.env.STRING_SECRET || 'kites-everywhere';

export const kite = (id: string) => jwt.sign({ sub: id }, local, { expiresIn: '1h' }); // suggestion: hardcoded-key
export const string = (id: string) => jwt.sign({ sub: id }, anywhere, { expiresIn: '1h' }); // warning: hardcoded-key
