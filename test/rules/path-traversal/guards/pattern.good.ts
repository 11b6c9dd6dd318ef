// library: fs; feature: pattern; expect: innocent
import fs from 'node:fs/promises';
import type { Request, Response } from 'express';
export async function load(req: Request, res: Response) {
  const { name } = req.params;
  if (!/^[a-z0-9-]+$/.test(name)) return res.sendStatus(400);
  res.json(JSON.parse(await fs.readFile(`data/${name}.json`, 'utf8')));
}
