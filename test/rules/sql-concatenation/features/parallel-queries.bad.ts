// library: mysql2/promise; feature: promise-all; expect: bad
import mysql from 'mysql2/promise';
import type { Request, Response } from 'express';
const pool = mysql.createPool({ database: 'stats' });

export async function dashboard(req: Request, res: Response) {
  const since = req.query.since as string;
  const [[visits], [orders]] = await Promise.all([
    pool.query('SELECT count(*) FROM visits WHERE at > ?', [since]),
    pool.query(`SELECT count(*) FROM orders WHERE at > '${since}'`), // error: sql-concatenation
  ]);
  const pages = await Promise.all(['home', 'cart'].map((page) => pool.query(`SELECT count(*) FROM hits WHERE page = '${page}'`)));
  res.json({ visits, orders, pages });
}
