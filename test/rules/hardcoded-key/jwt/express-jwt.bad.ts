// library: express-jwt; feature: the secret of a middleware; expect: bad
import { expressjwt } from 'express-jwt';

export const protect = expressjwt({ secret: 'shhh', algorithms: ['HS256'] }); // error: hardcoded-key
