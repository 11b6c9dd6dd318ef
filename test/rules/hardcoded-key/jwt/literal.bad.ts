// library: jsonwebtoken; feature: a literal secret; expect: bad
import jwt from 'jsonwebtoken';

export const issue = (userId: string) => jwt.sign({ sub: userId }, 'shop-secret-2024', { expiresIn: '1d' }); // error: hardcoded-key
