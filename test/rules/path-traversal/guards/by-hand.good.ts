// library: fs; feature: checks and repairs written by hand; expect: innocent
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response } from 'express';

const ROOT = '/srv/invoices';

export function stripped(req: Request, res: Response) {
  const file = path.normalize(req.query.file as string).replace(/^(\.\.(\/|\\|$))+/, '');
  res.send(readFileSync(path.join(ROOT, file)));
}
export function compared(req: Request, res: Response) {
  const file = path.join(ROOT, req.query.file as string);
  if (file.indexOf(ROOT + path.sep) !== 0) return res.sendStatus(403);
  res.send(readFileSync(file));
}
export async function listed(req: Request, res: Response) {
  const names = await readdir(ROOT);
  if (!names.includes(req.query.file as string)) return res.sendStatus(404);
  res.send(readFileSync(path.join(ROOT, req.query.file as string)));
}
