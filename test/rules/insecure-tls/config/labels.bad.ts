// library: pg; feature: the label that is left over; expect: bad
import type { ClientConfig } from 'pg';

export function encryptionOf(stage: string): ClientConfig['ssl'] {
  switch (stage) {
    case 'local':
      return undefined;
    default:
      return { rejectUnauthorized: false }; // error: insecure-tls
  }
}
