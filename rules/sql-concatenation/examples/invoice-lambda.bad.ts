// library: mysql2/promise; feature: lambda; expect: bad
import type { APIGatewayProxyEventV2, APIGatewayProxyResultV2, SQSEvent } from 'aws-lambda';
import { createPool, type RowDataPacket } from 'mysql2/promise';

const pool = createPool({ uri: process.env.DATABASE_URL, connectionLimit: 2 });
const TABLE = process.env.INVOICE_TABLE ?? 'invoices';

/** GET /invoices/{number}: bound, and the table is configuration. */
export async function show(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const number = event.pathParameters?.number;
  const [rows] = await pool.execute<RowDataPacket[]>(`SELECT * FROM ${TABLE} WHERE number = ?`, [number]);
  return rows[0] ? json(200, rows[0]) : json(404, { error: 'no such invoice' });
}

/** GET /invoices?customer=…&year=… */
export async function list(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const { customer, year } = event.queryStringParameters ?? {};
  const filters: string[] = [];
  if (year) filters.push(`YEAR(issued_at) = ${Number(year)}`);
  if (customer) filters.push(`customer = '${customer}'`);
  const where = filters.length > 0 ? 'WHERE ' + filters.join(' AND ') : '';
  const [rows] = await pool.query(`SELECT number, total FROM ${TABLE} ${where} ORDER BY issued_at DESC`); // error: sql-concatenation
  return json(200, rows);
}

/** POST /invoices: the body is parsed, which makes it an object, not safe. */
export async function create(event: APIGatewayProxyEventV2): Promise<APIGatewayProxyResultV2> {
  const invoice = JSON.parse(event.body ?? '{}');
  await pool.query("INSERT INTO invoices (customer, total) VALUES ('" + invoice.customer + "', " + invoice.total + ')'); // error: sql-concatenation
  return json(201, { customer: invoice.customer });
}

/** Called by create's caller, exported for others: nobody here knows who they are. */
export async function markPaid(number: string, amount: number): Promise<void> {
  await pool.query(`UPDATE invoices SET paid = paid + ${amount} WHERE number = '${number}'`); // warning: sql-concatenation
}

/** Queue messages, bound. */
export async function onPayment(event: SQSEvent): Promise<void> {
  for (const record of event.Records) {
    const payment = JSON.parse(record.body);
    await pool.execute('INSERT INTO payments (invoice, amount) VALUES (?, ?)', [payment.invoice, payment.amount]);
  }
}

function json(statusCode: number, body: unknown): APIGatewayProxyResultV2 {
  return { statusCode, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}
