// library: pg; feature: loops; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function seed(req: Request, res: Response) {
  let values = '';
  for (const item of req.body.items) {
    values += `('${item.name}', ${item.price}),`;
  }
  await pool.query(`INSERT INTO products (name, price) VALUES ${values.slice(0, -1)}`); // error: sql-concatenation
  const names = req.body.names;
  let i = 0;
  while (i < names.length) {
    await pool.query("DELETE FROM products WHERE name = '" + names[i] + "'"); // error: sql-concatenation
    i++;
  }
  res.sendStatus(201);
}
