// library: none; feature: prose-with-sql-words; expect: innocent
import type { Request, Response } from 'express';
import { db } from './db';
import { logger } from './logger';

export async function choose(req: Request, res: Response) {
  const picker = await db.select('Please select from ' + req.query.menu);
  const message = 'update message: ' + req.body.message;
  await db.run(`Delete ${req.params.id} from the favourites?`);
  logger.query(`Selected ${req.query.count} rows from where you left off`);
  await db.query(`select an option: ${req.query.option}`);
  await db.execute(`insert coin into slot ${req.params.slot}`);
  res.json({ picker, message });
}
