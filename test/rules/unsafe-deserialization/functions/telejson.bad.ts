// library: telejson; feature: functions in texts; expect: bad
import { parse } from 'telejson';
import type { Request, Response } from 'express';

export function story(req: Request, res: Response) {
  const args = parse(req.body.args, { lazyEval: false }); // error: unsafe-deserialization
  res.json({ title: String(args.title) });
}

export function panel(req: Request, res: Response) {
  const state = parse(String(req.query.state), { allowFunction: true, maxDepth: 4 }); // error: unsafe-deserialization
  res.json({ open: Boolean(state.open) });
}

export function knobs(req: Request, res: Response) {
  res.json({ n: Object.keys(parse(req.body.knobs)).length }); // warning: unsafe-deserialization
}
