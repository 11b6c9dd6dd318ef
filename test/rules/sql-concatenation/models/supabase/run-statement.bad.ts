// library: supabase; feature: a database function that runs the text it is given; expect: bad
import { createClient } from '@supabase/supabase-js';
import { db } from '../lib/db';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export async function usage(req: Request) {
  const { team } = await req.json();
  const text = `select day, sum(hits) from usage where team = '${team}' group by day`;
  const { data } = await supabase.rpc('exec_sql', { sql: text }); // error: sql-concatenation
  return Response.json(data);
}

export async function rows(req: Request) {
  const url = new URL(req.url);
  return db.rpc('run_query', { statement: `SELECT * FROM logs WHERE level = '${url.searchParams.get('level')}'` }); // error: sql-concatenation
}
