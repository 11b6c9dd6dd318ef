// library: pg; feature: react-router-loader; expect: innocent
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Pool } from 'pg';

const pool = new Pool();

export async function loader({ params }: LoaderFunctionArgs) {
  const { rows } = await pool.query('SELECT * FROM teams WHERE slug = $1', [params.team]);
  return rows;
}

export default function Team() {
  const teams = useLoaderData<typeof loader>();
  return <pre>{`SELECT ${teams.length} teams FROM the list`}</pre>;
}
