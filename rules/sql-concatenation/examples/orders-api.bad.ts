// library: pg; feature: express-api; expect: bad
/**
 * An order service as it is often written in one go: most handlers are right, four are not.
 */
import express, { type NextFunction, type Request, type Response } from 'express';
import { Pool, type PoolClient } from 'pg';

const app = express();
const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 10 });
const STATUSES = ['open', 'paid', 'shipped', 'cancelled'] as const;
const SORT = { newest: 'created_at DESC', oldest: 'created_at ASC', total: 'total DESC' } as const;

app.use(express.json());

/** Bound: nothing to say. */
app.get('/orders/:id', async (req, res) => {
  const { rows } = await pool.query('SELECT * FROM orders WHERE id = $1', [req.params.id]);
  if (!rows[0]) return res.status(404).json({ error: `no order ${req.params.id}` });
  res.json(rows[0]);
});

/** A filter with bound values, an order from a map, numbers for the page. */
app.get('/orders', async (req, res) => {
  const conditions: string[] = ['tenant_id = $1'];
  const params: unknown[] = [req.header('x-tenant')];

  const status = req.query.status as string | undefined;
  if (status) {
    if (!STATUSES.includes(status as (typeof STATUSES)[number])) return res.status(400).json({ error: 'unknown status' });
    conditions.push(`status = '${status}'`);
  }
  if (req.query.customer) conditions.push(`customer_id = $${params.push(req.query.customer)}`);
  if (req.query.from) conditions.push(`created_at >= $${params.push(new Date(String(req.query.from)))}`);

  const order = SORT[req.query.sort as keyof typeof SORT] ?? SORT.newest;
  const limit = Math.min(Number(req.query.limit) || 50, 200);
  const page = Math.max(parseInt(String(req.query.page ?? '1'), 10) || 1, 1);
  const sql = `SELECT id, customer_id, status, total, created_at
    FROM orders
    WHERE ${conditions.join(' AND ')}
    ORDER BY ${order}
    LIMIT ${limit} OFFSET ${(page - 1) * limit}`;
  const { rows } = await pool.query(sql, params);
  res.json({ page, orders: rows });
});

/** The search term stands in the text, wildcards and all. */
app.get('/orders/search', async (req, res) => {
  const term = String(req.query.q ?? '').trim();
  if (term.length < 3) return res.status(400).json({ error: 'three letters at least' });
  const { rows } = await pool.query(`SELECT id, note FROM orders WHERE note ILIKE '%${term}%' LIMIT 20`); // error: sql-concatenation
  res.json(rows);
});

/** Values are bound, names are not: the keys of the body become columns. */
app.patch('/orders/:id', async (req, res) => {
  const changes = Object.entries(req.body);
  const sets = changes.map(([column], i) => `${column} = $${i + 2}`).join(', ');
  await pool.query(`UPDATE orders SET ${sets} WHERE id = $1`, [req.params.id, ...changes.map(([, value]) => value)]); // error: sql-concatenation
  res.sendStatus(204);
});

/** A list of ids, glued. */
app.delete('/orders', async (req, res) => {
  const ids: string[] = req.body.ids;
  await pool.query(`DELETE FROM orders WHERE id IN (${ids.map((id) => `'${id}'`).join(', ')})`); // error: sql-concatenation
  res.sendStatus(204);
});

/** The same list, bound. */
app.post('/orders/archive', async (req, res) => {
  const ids: string[] = req.body.ids;
  const marks = ids.map((_, i) => `$${i + 1}`).join(', ');
  const { rowCount } = await pool.query(`UPDATE orders SET archived = true WHERE id IN (${marks})`, ids);
  res.json({ archived: rowCount });
});

/** One statement of three in a transaction is wrong. */
app.post('/orders/:id/refund', async (req, res) => {
  await inTransaction(async (client) => {
    await client.query("UPDATE orders SET status = 'cancelled' WHERE id = $1", [req.params.id]);
    await client.query(`INSERT INTO refunds (order_id, reason) VALUES (${req.params.id}, '${req.body.reason}')`); // error: sql-concatenation
    await client.query('INSERT INTO audit (what, who) VALUES ($1, $2)', [`refund of ${req.params.id}`, req.header('x-user')]);
  });
  res.sendStatus(201);
});

app.use((error: Error, req: Request, res: Response, _next: NextFunction) => {
  console.error(`SELECT or UPDATE failed at ${req.originalUrl}: ${error.message}`);
  res.status(500).json({ error: 'something went wrong' });
});

async function inTransaction(work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

app.listen(Number(process.env.PORT ?? 3000));
