// library: fs; feature: the beginning of a name without steps up further on; expect: innocent
import fs, { createReadStream } from 'node:fs';
import path from 'node:path';
import type { Request, Response } from 'express';

export function show(req: Request, res: Response) {
  const name = path.normalize(String(req.query.name));
  if (name.startsWith('..') || path.isAbsolute(name)) return res.sendStatus(403);
  createReadStream('maps/' + name).pipe(res);
}
export function read(req: Request, res: Response) {
  const { name } = req.query as { name: string };
  if (name.indexOf('..') !== -1) return res.sendStatus(403);
  fs.readFile(`maps/${name}`, (_error, text) => res.end(text));
}
export function inside(req: Request, res: Response) {
  const rest = path.relative('maps', path.resolve('maps', String(req.query.name)));
  if (rest.startsWith('..')) return res.sendStatus(403);
  res.end(fs.readFileSync(path.join('maps', rest)));
}
