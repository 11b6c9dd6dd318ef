// library: next; feature: error-or-data; expect: bad
import { Pool } from 'pg';
import { z } from 'zod';
import { parseRequest } from '../../lib/request';

const pool = new Pool();
const schema = z.object({ unit: z.enum(['day', 'hour']), name: z.string() });

export async function GET(request: Request) {
  const { query } = await parseRequest(request, schema);
  return Response.json(await pool.query(`select date_trunc('${query.unit}', created_at) from visits`)); // error: sql-concatenation
}

export async function POST(request: Request) {
  const { query, body, error } = await parseRequest(request, schema);
  if (error) return error();
  await pool.query(`select date_trunc('${body.unit}', created_at) from visits`);
  await pool.query(`select date_trunc('${query.unit}', created_at) from visits`); // error: sql-concatenation
  return Response.json(await pool.query(`select id from visits where name = '${body.name}'`)); // error: sql-concatenation
}
