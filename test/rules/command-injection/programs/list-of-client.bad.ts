// library: node:child_process; feature: all arguments are a client's; expect: bad
import { spawn, spawnSync } from 'node:child_process';
import type { Request, Response } from 'express';

export function history(req: Request, res: Response) {
  spawn('git', req.body.args).stdout.pipe(res); // error: command-injection
}

export function status(req: Request, res: Response) {
  res.send(spawnSync('git', req.body.options).stdout); // error: command-injection
}
