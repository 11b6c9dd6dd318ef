// library: pg; feature: date-libraries; expect: bad
import dayjs from 'dayjs';
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function logins(req: Request, res: Response) {
  // the client chooses the format, so it chooses the text
  await pool.query(`SELECT * FROM logins WHERE day = '${dayjs().format(req.query.format as string)}'`); // error: sql-concatenation
  res.end();
}
