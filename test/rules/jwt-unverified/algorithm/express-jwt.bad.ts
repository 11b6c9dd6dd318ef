// library: express-jwt; feature: none among the algorithms; expect: bad
import { expressjwt } from 'express-jwt';

export const protect = expressjwt({ secret: process.env.JWT_SECRET!, algorithms: ['HS256', 'none' as never] }); // error: jwt-unverified
