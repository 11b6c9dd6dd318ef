// library: js-yaml; feature: safe-schema; expect: innocent
import * as yaml from 'js-yaml';
import { readFileSync } from 'node:fs';
import type { Request, Response } from 'express';
export function upload(req: Request, res: Response) {
  res.json(yaml.load(req.body, { schema: yaml.CORE_SCHEMA }));
}
export const config = yaml.load(readFileSync('config.yml', 'utf8'));
