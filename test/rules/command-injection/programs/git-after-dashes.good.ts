// library: child_process; feature: git-after-dashes; expect: innocent
import { execFileSync } from 'node:child_process';
import type { Request, Response } from 'express';
export function show(req: Request, res: Response) {
  const text = execFileSync('git', ['log', '--author', req.query.author as string, '--', req.query.path as string]).toString();
  res.json({ text });
}
