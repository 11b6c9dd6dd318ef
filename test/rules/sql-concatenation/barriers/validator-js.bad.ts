// library: pg; feature: validator-weak; expect: bad
import validator from 'validator';
import { Pool } from 'pg';
import type { Request, Response } from 'express';

const pool = new Pool();

export async function find(req: Request, res: Response) {
  const { name } = req.body;
  // a length says nothing about quotes
  if (!validator.isLength(name, { min: 1, max: 50 })) return res.status(400).end();
  const { rows } = await pool.query(`SELECT * FROM parts WHERE name = '${name}'`); // error: sql-concatenation
  res.json(rows);
}
