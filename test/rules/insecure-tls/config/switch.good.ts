// library: pg; feature: one of two, by a parameter of the address; expect: innocent
import type { PoolConfig } from 'pg';

export function sslFor(mode: string | null): PoolConfig['ssl'] {
  switch (mode) {
    case 'accept_invalid_certs':
      return { rejectUnauthorized: false };
    case 'strict':
      return { rejectUnauthorized: true };
    default:
      return undefined;
  }
}
