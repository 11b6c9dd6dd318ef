// library: pg; feature: express-error-handler; expect: bad
import express, { type NextFunction, type Request, type Response } from 'express';
import { Pool } from 'pg';

const app = express();
const db = new Pool();

app.use(async (err: Error, req: Request, res: Response, next: NextFunction) => {
  await db.query(`INSERT INTO failures (url, message) VALUES ('${req.url}', 'unknown')`); // error: sql-concatenation
  res.status(500).json({ error: err.message });
});
