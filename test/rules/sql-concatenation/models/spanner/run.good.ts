// library: @google-cloud/spanner; feature: params; expect: innocent
import { Spanner } from '@google-cloud/spanner';
import type { Request, Response } from 'express';

const database = new Spanner({ projectId: 'acme' }).instance('prod').database('music');

export async function singers(req: Request, res: Response) {
  const [rows] = await database.run({
    sql: 'SELECT * FROM Singers WHERE LastName = @name',
    params: { name: req.query.name },
  });
  await database.runTransactionAsync(async (transaction) => {
    await transaction.batchUpdate([
      'UPDATE Counters SET Reads = Reads + 1 WHERE true',
      { sql: 'UPDATE Singers SET Plays = Plays + 1 WHERE LastName = @name', params: { name: req.query.name } },
    ]);
    await transaction.commit();
  });
  res.json(rows);
}
