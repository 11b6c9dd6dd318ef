// library: fs; feature: template; expect: bad
import { createReadStream } from 'node:fs';
import type { Request, Response } from 'express';
export function report(req: Request, res: Response) {
  createReadStream(`./reports/${req.query.year}/${req.query.name}.pdf`).pipe(res); // error: path-traversal
}
