// library: pg; feature: what follows a function's early return is for production; expect: bad
import { Pool } from 'pg';

const isProduction = process.env.NODE_ENV === 'production';

function encryption() {
  if (!isProduction) return undefined;
  const strict = false;
  return { rejectUnauthorized: strict }; // error: insecure-tls
}
export const pool = new Pool({ ssl: encryption() });

export function replica() {
  if (process.env.NODE_ENV !== 'production') return new Pool();
  return new Pool({ ssl: { rejectUnauthorized: false } }); // error: insecure-tls
}
