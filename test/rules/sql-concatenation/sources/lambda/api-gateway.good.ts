// library: pg; feature: lambda-event; expect: innocent
import type { APIGatewayProxyHandler } from 'aws-lambda';
import { Client } from 'pg';

const client = new Client();
const ready = client.connect();

export const handler: APIGatewayProxyHandler = async (event) => {
  await ready;
  const id = event.pathParameters?.id;
  const order = await client.query('SELECT * FROM orders WHERE id = $1', [id]);
  const tenant = await client.query('SELECT * FROM tenants WHERE host = $1', [event.headers.Host]);
  return { statusCode: 200, body: JSON.stringify({ order: order.rows[0], tenant: tenant.rows[0] }) };
};
