// library: lodash; feature: functions that compare; expect: bad
import assert from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { Request, Response } from 'express';
import equal from 'fast-deep-equal';
import _ from 'lodash';
import isEqual from 'lodash/isEqual';

const DOOR_TOKEN = process.env.DOOR_TOKEN;

export function door(req: Request, res: Response) {
  if (!isEqual(req.headers['x-door-token'], DOOR_TOKEN)) return res.sendStatus(401); // warning: timing-unsafe-compare
  return res.sendStatus(204);
}

export function gate(req: Request, res: Response) {
  res.sendStatus(_.isEqual(req.query.token, process.env.GATE_TOKEN) ? 204 : 401); // warning: timing-unsafe-compare
}

export function lift(req: Request, res: Response) {
  res.sendStatus(equal(req.query.token, process.env.LIFT_TOKEN) ? 204 : 401); // warning: timing-unsafe-compare
}

export function roof(req: Request, res: Response) {
  res.sendStatus(isDeepStrictEqual(req.query.token, process.env.ROOF_TOKEN) ? 204 : 401); // warning: timing-unsafe-compare
}

export function yard(req: Request, res: Response) {
  assert.strictEqual(req.headers['x-yard-token'], process.env.YARD_TOKEN); // warning: timing-unsafe-compare
  res.sendStatus(Object.is(req.query.token, process.env.SHED_TOKEN) ? 204 : 401); // warning: timing-unsafe-compare
}

export function shed(req: Request, res: Response) {
  if ([process.env.SHED_TOKEN].includes(String(req.query.token))) return res.sendStatus(204); // warning: timing-unsafe-compare
  return res.sendStatus(401);
}
