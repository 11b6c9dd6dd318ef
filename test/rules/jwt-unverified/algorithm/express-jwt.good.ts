// library: express-jwt; feature: one algorithm; expect: innocent
import { expressjwt } from 'express-jwt';

export const protect = expressjwt({ secret: process.env.JWT_SECRET!, algorithms: ['HS256'] });
