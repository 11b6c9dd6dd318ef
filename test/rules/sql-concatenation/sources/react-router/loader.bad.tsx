// library: pg; feature: react-router-loader; expect: bad
import type { LoaderFunctionArgs } from 'react-router';
import { useLoaderData } from 'react-router';
import { Pool } from 'pg';

const pool = new Pool();

export async function loader({ params }: LoaderFunctionArgs) {
  const { rows } = await pool.query(`SELECT * FROM teams WHERE slug = '${params.team}'`); // error: sql-concatenation
  return rows;
}

export default function Team() {
  const teams = useLoaderData<typeof loader>();
  return <pre>{JSON.stringify(teams)}</pre>;
}
