// library: execa; feature: execa-command; expect: bad
import { execaCommand } from 'execa';
import type { Request, Response } from 'express';
export async function build(req: Request, res: Response) {
  await execaCommand(`npm run build -- --mode=${req.body.mode}`, { shell: true }); // error: command-injection
  res.sendStatus(204);
}
