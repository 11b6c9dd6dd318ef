// library: bson; feature: a row of documents whose functions are evaluated; expect: bad
import * as BSON from 'bson';
import type { Request, Response } from 'express';

export function restore(req: Request, res: Response): void {
  const rows: BSON.Document[] = [];
  BSON.deserializeStream(req.body, 0, 5, rows, 0, { evalFunctions: true }); // error: unsafe-deserialization
  res.json(rows.length);
}
