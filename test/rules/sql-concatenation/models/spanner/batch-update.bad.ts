// library: @google-cloud/spanner; feature: batch-update; expect: bad
import { Spanner } from '@google-cloud/spanner';
import type { Request, Response } from 'express';

const database = new Spanner().instance('prod').database('music');

export async function play(req: Request, res: Response) {
  await database.runTransactionAsync(async (tx) => {
    await tx.batchUpdate([{ sql: `UPDATE Albums SET Plays = Plays + 1 WHERE Title = '${req.body.title}'` }]); // error: sql-concatenation
    await tx.commit();
  });
  res.sendStatus(204);
}
