// library: child_process; feature: spawn-without-shell; expect: innocent
import { spawn } from 'child_process';
import type { Request, Response } from 'express';
export function lookup(req: Request, res: Response) {
  const child = spawn('nslookup', [req.query.domain as string]);
  child.stdout.pipe(res);
}
