// library: fs; feature: checks that let steps up through; expect: bad
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Request, Response } from 'express';

const ROOT = '/srv/invoices';

export function stripped(req: Request, res: Response) {
  const file = (req.query.file as string).replace('../', '');
  res.send(readFileSync(path.join(ROOT, file))); // error: path-traversal
}
export function compared(req: Request, res: Response) {
  if ((req.query.file as string).length > 100) return res.sendStatus(403);
  res.send(readFileSync(path.join(ROOT, req.query.file as string))); // error: path-traversal
}
