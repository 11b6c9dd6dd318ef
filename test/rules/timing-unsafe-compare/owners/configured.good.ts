// library: express; feature: what a factory is set up with and is no secret; expect: innocent
import type { RequestHandler } from 'express';

interface Options {
  apiVersion: string;
  tenant: string;
  keyName: string;
}

export function versionOnly(options: Options): RequestHandler {
  return (req, res, next) => {
    if (req.get('x-api-version') !== options.apiVersion) return res.sendStatus(400);
    if (req.headers['x-tenant'] !== options.tenant) return res.sendStatus(404);
    if (Object.keys(req.query).some((key) => key === options.keyName)) return res.sendStatus(400);
    next();
  };
}
