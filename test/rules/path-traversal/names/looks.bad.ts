// library: fs; feature: a file that is only looked at; expect: bad
import fs from 'node:fs';
import { lstat } from 'node:fs/promises';
import path from 'node:path';
import type { Request, Response } from 'express';

export async function size(req: Request, res: Response) {
  const info = await lstat(path.join('maps', String(req.query.map))); // error: path-traversal
  res.json(info.size);
}
export function stream(req: Request, res: Response) {
  const file = path.join('maps', String(req.query.file));
  fs.stat(file, (error) => {
    if (error) return res.sendStatus(404);
    fs.createReadStream(file).pipe(res); // error: path-traversal
  });
}
