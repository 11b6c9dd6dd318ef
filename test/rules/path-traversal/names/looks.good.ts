// library: fs; feature: looks at files inside; expect: innocent
import fs from 'node:fs';
import path from 'node:path';
import type { Request, Response } from 'express';

export function size(req: Request, res: Response) {
  fs.stat(path.join('maps', path.basename(String(req.query.map))), (_error, info) => res.json(info.size));
}
