import jwt from 'jsonwebtoken';
import env from '../env';
import { issue } from '../tokens';

describe('tokens', () => {
  it('are signed', () => {
    env.TOKEN_KEY = '1'.repeat(64);
    expect(jwt.verify(issue('u1'), env.TOKEN_KEY, { algorithms: ['HS256'] })).toMatchObject({ sub: 'u1' });
  });
});
