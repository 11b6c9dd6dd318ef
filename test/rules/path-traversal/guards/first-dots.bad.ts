// library: fs; feature: steps up that are looked for at the beginning only; expect: bad
import fs, { createReadStream } from 'node:fs';
import type { Request, Response } from 'express';

export function show(req: Request, res: Response) {
  const name = String(req.query.name);
  if (name.startsWith('../') || name === '..') return res.sendStatus(403);
  createReadStream('maps/' + name).pipe(res); // error: path-traversal
}
export function read(req: Request, res: Response) {
  const { name } = req.query as { name: string };
  if (name.indexOf('..') === 0) return res.sendStatus(403);
  fs.readFile(`maps/${name}`, (_error, text) => res.end(text)); // error: path-traversal
}
