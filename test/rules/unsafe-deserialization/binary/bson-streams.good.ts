// library: bson; feature: a row of documents of plain data; expect: innocent
import * as BSON from 'bson';
import type { Request, Response } from 'express';

export function restore(req: Request, res: Response): void {
  const rows: BSON.Document[] = [];
  BSON.deserializeStream(req.body, 0, 5, rows, 0, { promoteBuffers: true });
  BSON.deserializeStream(req.body, 0, 5, rows, 0, { evalFunctions: false });
  res.json(rows.length);
}
