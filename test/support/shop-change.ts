/** A small shop whose pull request brings an injection; the texts that tests of the action and of CI use. */
export const shopBase: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "shop", "dependencies": { "pg": "^8", "express": "^5" } }\n',
  'src/db.ts': "import pg from 'pg';\nexport const pool = new pg.Pool();\n",
  'src/orders.ts': [
    "import type { Request, Response } from 'express';", "import { pool } from './db.ts';", '', 'export async function listOrders(req: Request, res: Response) {',
    "  const { rows } = await pool.query('SELECT * FROM orders');", '  res.json(rows);', '}', '',
  ].join('\n'),
};

/** Line 5 of src/orders.ts now takes its status from the request: an error with a fix. */
export const orderInjection: Readonly<Record<string, string>> = {
  'src/orders.ts': shopBase['src/orders.ts']!.replace("'SELECT * FROM orders'", "`SELECT * FROM orders WHERE status = '${req.query.status}'`"),
};

/** A second file with one more, on line 5. */
export const userInjection: Readonly<Record<string, string>> = {
  'src/users.ts': shopBase['src/orders.ts']!.replace('listOrders', 'showUser').replace("'SELECT * FROM orders'", '`SELECT * FROM users WHERE id = ${req.params.id}`'),
};

/** The repaired order file. */
export const orderRepair: Readonly<Record<string, string>> = {
  'src/orders.ts': shopBase['src/orders.ts']!.replace("'SELECT * FROM orders')", "'SELECT * FROM orders WHERE status = $1', [req.query.status])"),
};
