// library: pg; feature: express-error-handler; expect: innocent
import express, { type NextFunction, type Request, type Response } from 'express';
import { Pool } from 'pg';

const app = express();
const db = new Pool();

app.use(async (err: Error, req: Request, res: Response, next: NextFunction) => {
  await db.query('INSERT INTO failures (url, message) VALUES ($1, $2)', [req.url, err.message]);
  res.status(500).json({ error: `SELECT failed: ${req.url}` });
});
