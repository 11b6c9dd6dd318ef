// library: express-session; feature: a list of secrets; expect: bad
import session from 'express-session';

export const sessions = session({ secret: [process.env.SESSION_SECRET!, 'old-secret'], resave: false, saveUninitialized: false }); // error: hardcoded-key
