// library: node:child_process; feature: arguments that the program lists itself; expect: innocent
import { spawn } from 'node:child_process';
import type { Request, Response } from 'express';

const REPORTS: Record<string, string[]> = { short: ['log', '-5'], long: ['log', '-500'] };

export function history(req: Request, res: Response) {
  const args = REPORTS[String(req.body.kind)];
  if (!args) return res.sendStatus(400);
  return spawn('git', args).stdout.pipe(res);
}
