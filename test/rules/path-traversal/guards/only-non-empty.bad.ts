// library: fs; feature: only-non-empty; expect: bad
import fs from 'node:fs/promises';
import type { Request, Response } from 'express';
export async function load(req: Request, res: Response) {
  const { name } = req.params;
  if (!name) return res.sendStatus(400);
  res.json(JSON.parse(await fs.readFile(`data/${name}.json`, 'utf8'))); // error: path-traversal
}
