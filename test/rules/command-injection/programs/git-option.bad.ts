// library: child_process; feature: git-option; expect: bad
import { execFileSync } from 'node:child_process';
import type { Request, Response } from 'express';
export function show(req: Request, res: Response) {
  res.json(execFileSync('git', ['log', req.query.ref as string]).toString()); // error: command-injection
}
