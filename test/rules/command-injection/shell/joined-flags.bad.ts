// library: child_process; feature: a shell whose options are written together; expect: bad
import { execFile, spawn } from 'node:child_process';
import type { Request, Response } from 'express';
export function listing(req: Request, res: Response) {
  spawn('bash', ['-lc', `ls ${req.query.folder}`]); // error: command-injection
  execFile('sh', ['-ec', 'cat ' + req.query.file], () => res.end()); // error: command-injection
}
