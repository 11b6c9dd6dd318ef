// library: child_process; feature: allow-list; expect: innocent
import { execSync } from 'node:child_process';
import type { Request, Response } from 'express';
const SERVICES = ['web', 'worker'];
export function restart(req: Request, res: Response) {
  const { service } = req.params;
  if (!SERVICES.includes(service)) return res.sendStatus(400);
  execSync(`systemctl restart ${service}`);
  const pid = Number(req.query.pid);
  execSync(`kill ${pid}`);
  res.sendStatus(204);
}
