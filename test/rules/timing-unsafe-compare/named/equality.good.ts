// library: lodash; feature: what is compared is no secret, or by a function of one's own; expect: innocent
import type { Request, Response } from 'express';
import { eq } from 'drizzle-orm';
import isEqual from 'lodash/isEqual';
import { timingSafeEqual } from 'node:crypto';

const same = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b);

export function changed(req: Request, res: Response, stored: { colour: string }) {
  res.json({ changed: !isEqual(req.body.colour, stored.colour) });
}

export const byToken = (devices: { token: unknown }, token: string) => eq(devices.token, token);

export function door(req: Request, res: Response) {
  const equals = (given: string, wanted: string) => same(Buffer.from(given), Buffer.from(wanted));
  res.sendStatus(equals(String(req.headers['x-door-token']), process.env.DOOR_TOKEN!) ? 204 : 401);
}
