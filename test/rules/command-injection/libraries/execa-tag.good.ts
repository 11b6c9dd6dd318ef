// library: execa; feature: execa-tag; expect: innocent
import { $, execa } from 'execa';
import type { Request, Response } from 'express';
export async function build(req: Request, res: Response) {
  await $`npm run build -- --mode=${req.body.mode}`;
  await execa('ls', ['-la']);
  res.sendStatus(204);
}
