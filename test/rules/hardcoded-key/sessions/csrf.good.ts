// library: csrf-csrf; feature: a secret of the environment that a function gives; expect: innocent
import { doubleCsrf } from 'csrf-csrf';

export const { doubleCsrfProtection } = doubleCsrf({ getSecret: () => process.env.CSRF_SECRET!, cookieName: '__Host-csrf' });
