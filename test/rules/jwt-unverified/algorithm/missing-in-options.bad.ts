// library: jsonwebtoken; feature: options without algorithms; expect: bad
import jwt from 'jsonwebtoken';

export const read = (token: string) =>
  // fixed:   jwt.verify(token, process.env.TOKEN_SECRET!, { algorithms: ['HS256'], audience: 'shop' });
  jwt.verify(token, process.env.TOKEN_SECRET!, { audience: 'shop' }); // suggestion: jwt-unverified
