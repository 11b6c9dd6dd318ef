// library: cookie-session; feature: keys of sessions; expect: bad
import cookieSession from 'cookie-session';

export const sessions = cookieSession({ name: 'shop', keys: ['first-key', 'second-key'] }); // error: hardcoded-key
