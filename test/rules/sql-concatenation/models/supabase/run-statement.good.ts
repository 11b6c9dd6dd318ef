// library: supabase; feature: database functions that take values; expect: innocent
import { createClient } from '@supabase/supabase-js';
const supabase = createClient(process.env.SUPABASE_URL!, process.env.SUPABASE_KEY!);

export async function usage(req: Request) {
  const { team, note } = await req.json();
  const { data } = await supabase.rpc('usage_of_team', { team });
  await supabase.rpc('exec_sql', { query: 'refresh materialized view usage_by_day' });
  await supabase.rpc('search_documents', { query: `${note}`, select: `Select the ${team} you like` });
  return Response.json(data);
}
