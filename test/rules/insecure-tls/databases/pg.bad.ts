// library: pg; feature: a pool; expect: bad
import { Pool } from 'pg';

export const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { rejectUnauthorized: false } }); // error: insecure-tls
