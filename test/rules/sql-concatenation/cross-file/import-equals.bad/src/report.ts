// entry: report.ts; library: mysql; feature: import-equals; expect: bad
import pool = require('./pool');
import { Request, Response } from 'express';

export function report(req: Request, res: Response) {
  pool.query('SELECT * FROM hours WHERE worker = ' + req.query.worker, (err, rows) => res.json(rows)); // error: sql-concatenation
}
