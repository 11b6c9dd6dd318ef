// library: https; feature: https-get; expect: bad
import https from 'node:https';
import type { Request, Response } from 'express';
export function check(req: Request, res: Response) {
  https.get({ hostname: req.body.server, path: '/' }, (answer) => res.json({ status: answer.statusCode })); // error: ssrf
}
