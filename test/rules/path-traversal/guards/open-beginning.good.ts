// library: fs; feature: beginnings that end with a separator, or of which nobody knows; expect: innocent
import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response } from 'express';

const ROOT = path.join(__dirname, '..', 'maps');
const SLASHED = path.join(__dirname, 'maps/');
const HOME = process.env.MAPS!;

export async function remove(req: Request, res: Response) {
  const file = path.join(ROOT, String(req.query.file));
  if (file !== ROOT && !file.startsWith(ROOT + path.sep)) return res.sendStatus(403);
  await rm(file);
}
export async function removeSlashed(req: Request, res: Response) {
  const file = path.join(SLASHED, String(req.query.file));
  if (!file.startsWith(SLASHED)) return res.sendStatus(403);
  await rm(file);
}
export async function removeHome(req: Request, res: Response) {
  const file = path.join(HOME, String(req.query.file));
  if (!file.startsWith(HOME)) return res.sendStatus(403);
  await rm(file);
}
