// library: fs; feature: starts-with; expect: innocent
import fs from 'node:fs';
import path from 'node:path';
import type { Request, Response } from 'express';
const ROOT = path.resolve('public');
export function serve(req: Request, res: Response) {
  const full = path.normalize(path.join(ROOT, req.query.file as string));
  if (full.startsWith(ROOT + path.sep)) {
    res.end(fs.readFileSync(full));
  } else {
    res.sendStatus(403);
  }
}
