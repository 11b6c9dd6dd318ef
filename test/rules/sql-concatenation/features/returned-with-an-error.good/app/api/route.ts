// library: next; feature: error-or-data; expect: innocent
import { Pool } from 'pg';
import { z } from 'zod';
import { parseRequest } from '../../lib/request';

const pool = new Pool();

export async function GET(request: Request) {
  const schema = z.object({ unit: z.enum(['day', 'hour']), id: z.string().uuid() });
  const { query, error } = await parseRequest(request, schema);
  if (error) return error();
  const { unit, id } = query;
  return Response.json(await pool.query(`select date_trunc('${unit}', created_at) from visits where id = '${id}'`));
}
