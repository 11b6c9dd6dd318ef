// library: fs; feature: numbers; expect: innocent
import { createReadStream, writeFileSync } from 'node:fs';
import type { Request, Response } from 'express';
export function report(req: Request, res: Response) {
  const year = Number(req.query.year);
  const id = parseInt(req.params.id, 10);
  writeFileSync('last.txt', String(req.body.text));
  createReadStream(`./reports/${year}/${id}.pdf`).pipe(res);
}
