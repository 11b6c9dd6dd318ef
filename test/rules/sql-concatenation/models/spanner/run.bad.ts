// library: @google-cloud/spanner; feature: run; expect: bad
import { Spanner } from '@google-cloud/spanner';
import type { Request, Response } from 'express';

const database = new Spanner({ projectId: 'acme' }).instance('prod').database('music');

export async function singers(req: Request, res: Response) {
  const [rows] = await database.run(`SELECT * FROM Singers WHERE LastName = '${req.query.name}'`); // error: sql-concatenation
  const [named] = await database.run({ sql: "SELECT * FROM Albums WHERE Title = '" + req.query.title + "'" }); // error: sql-concatenation
  await database.runTransactionAsync(async (transaction) => {
    await transaction.runUpdate(`UPDATE Singers SET Plays = Plays + 1 WHERE LastName = '${req.query.name}'`); // error: sql-concatenation
    await transaction.commit();
  });
  res.json({ rows, named });
}
