// library: csrf-csrf; feature: a secret that a function gives; expect: bad
import { doubleCsrf } from 'csrf-csrf';

export const { doubleCsrfProtection } = doubleCsrf({
  getSecret: () => 'forms-of-the-warehouse', // error: hardcoded-key
  cookieName: '__Host-csrf',
});
