// library: express-jwt; feature: the secret from the environment; expect: innocent
import { expressjwt } from 'express-jwt';

export const protect = expressjwt({ secret: process.env.JWT_SECRET!, algorithms: ['HS256'] });
