// library: @google-cloud/spanner; feature: snapshot; expect: bad
import { Spanner } from '@google-cloud/spanner';
import type { Request, Response } from 'express';

const database = new Spanner().instance('prod').database('music');

export async function albums(req: Request, res: Response) {
  const [snapshot] = await database.getSnapshot();
  const [rows] = await snapshot.run(`SELECT * FROM Albums WHERE Title = '${req.query.title}'`); // error: sql-concatenation
  snapshot.end();
  res.json(rows);
}
