// library: pg; feature: the label of a developer's machine; expect: innocent
import type { ClientConfig } from 'pg';

export function encryptionOf(stage: string): ClientConfig['ssl'] {
  switch (stage) {
    case 'local':
    case 'test':
      return { rejectUnauthorized: false };
    default:
      return { ca: process.env.DB_CA };
  }
}
