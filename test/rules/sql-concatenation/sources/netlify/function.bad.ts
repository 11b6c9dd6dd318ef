// library: @neondatabase/serverless; feature: netlify-function; expect: bad
import type { Handler } from '@netlify/functions';
import { neon } from '@neondatabase/serverless';

const sql = neon(process.env.NETLIFY_DATABASE_URL!);

export const handler: Handler = async (event) => {
  const { email } = JSON.parse(event.body ?? '{}');
  await sql.query(`INSERT INTO newsletter (email) VALUES ('${email}')`); // error: sql-concatenation
  const list = await sql.query("SELECT count(*) FROM newsletter WHERE source = '" + event.queryStringParameters?.source + "'"); // error: sql-concatenation
  return { statusCode: 200, body: JSON.stringify(list) };
};
