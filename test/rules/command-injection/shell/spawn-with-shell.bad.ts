// library: child_process; feature: spawn-with-shell; expect: bad
import { spawn } from 'child_process';
import type { Request, Response } from 'express';
export function lookup(req: Request, res: Response) {
  const child = spawn('nslookup', [req.query.domain as string], { shell: true }); // error: command-injection
  child.stdout.pipe(res);
}
