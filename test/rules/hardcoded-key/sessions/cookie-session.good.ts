// library: cookie-session; feature: keys from the environment; expect: innocent
import cookieSession from 'cookie-session';

export const sessions = cookieSession({ name: 'shop', keys: [process.env.COOKIE_KEY!] });
