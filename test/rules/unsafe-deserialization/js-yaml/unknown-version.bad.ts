// library: js-yaml; feature: unknown-version; expect: bad
import yaml from 'js-yaml';
import type { Request, Response } from 'express';
export function upload(req: Request, res: Response) {
  res.json(yaml.load(req.body)); // warning: unsafe-deserialization
}
