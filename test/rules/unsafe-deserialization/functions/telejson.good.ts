// library: telejson; feature: texts without functions; expect: innocent
import { parse, stringify } from 'telejson';
import type { Request, Response } from 'express';

export function story(req: Request, res: Response) {
  const args = parse(req.body.args, { allowFunction: false });
  res.json({ title: String(args.title), again: stringify(args) });
}
