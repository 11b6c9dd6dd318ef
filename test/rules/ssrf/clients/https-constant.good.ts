// library: https; feature: https-constant; expect: innocent
import https from 'node:https';
import type { Request, Response } from 'express';
export function check(req: Request, res: Response) {
  https.get({ hostname: 'status.example.com', path: `/v1/${req.params.id}` }, (answer) => res.json({ status: answer.statusCode }));
}
export function download(url: string) {
  return https.get(url);
}
