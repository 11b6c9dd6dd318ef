import jwt from 'jsonwebtoken';
import env from './env';

export function issue(userId: string): string {
  return jwt.sign({ sub: userId }, env.TOKEN_KEY, { algorithm: 'HS256', expiresIn: '1h' });
}
