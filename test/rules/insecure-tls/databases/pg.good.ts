// library: pg; feature: a pool with the provider's authority; expect: innocent
import { readFileSync } from 'node:fs';
import { Pool } from 'pg';

export const pool = new Pool({ connectionString: process.env.DATABASE_URL, ssl: { ca: readFileSync('rds.pem', 'utf8'), rejectUnauthorized: true } });
