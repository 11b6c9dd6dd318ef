// library: pg; feature: early returns that leave development behind, or with it; expect: innocent
import { Pool } from 'pg';

const isDev = process.env.NODE_ENV === 'development';

function encryption() {
  if (isDev) return { rejectUnauthorized: false };
  return { rejectUnauthorized: true };
}
export const pool = new Pool({ ssl: encryption() });

export function replica(skipChecks: boolean) {
  if (!skipChecks) return new Pool({ ssl: true });
  return new Pool({ ssl: { ca: process.env.DB_CA } });
}
