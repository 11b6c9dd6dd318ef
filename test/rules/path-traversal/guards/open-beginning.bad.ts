// library: fs; feature: a beginning that a folder beside the right one has too; expect: bad
import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response } from 'express';

const ROOT = path.join(__dirname, '..', 'maps');

export async function remove(req: Request, res: Response) {
  const file = path.join(ROOT, String(req.query.file));
  if (!file.startsWith(ROOT)) return res.sendStatus(403);
  await rm(file); // warning: path-traversal
}
export class Maps {
  readonly folder = path.resolve('maps');
  read(req: Request) {
    const full = path.resolve(this.folder, req.body.file);
    if (full.indexOf(this.folder) !== 0) throw new Error('outside');
    return readFileSync(full); // warning: path-traversal
  }
}
export async function drop(req: Request, res: Response) {
  const file = path.resolve('maps', req.params.file as string);
  if (file.startsWith(path.resolve('maps'))) await rm(file); // warning: path-traversal
  res.end();
}
