// library: pg; feature: date-libraries; expect: innocent
import dayjs from 'dayjs';
import moment from 'moment';
import { format, subDays } from 'date-fns';
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function logins(req: Request, res: Response) {
  await pool.query(`SELECT * FROM logins WHERE day = '${dayjs(req.query.day as string).format('YYYY-MM-DD')}'`);
  await pool.query(`SELECT * FROM logins WHERE day = '${moment().subtract(1, 'day').format('YYYY-MM-DD')}'`);
  await pool.query(`SELECT * FROM logins WHERE day > '${format(subDays(new Date(), 7), 'yyyy-MM-dd')}'`);
  res.end();
}
