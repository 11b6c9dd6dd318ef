// library: node:crypto; feature: a password beside its settings; expect: bad
import { createHash } from 'node:crypto';
import type { Tenant } from './tenant';

export function protect(tenant: Tenant, password: string): string {
  if (password.length < tenant.settings.password.least) throw new RangeError('too short');
  return createHash('sha256').update(password).digest('hex'); // error: weak-password-hash
}
