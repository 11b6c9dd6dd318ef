// library: jsonwebtoken; feature: a token of its own, signed and checked by hand; expect: innocent
import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Request, Response } from 'express';
function signState(payload: string) { return createHmac('sha256', process.env.STATE_SECRET!).update(payload).digest('base64url'); }
function readState(state: string) {
  const [payload, signature] = state.split('.');
  const given = Buffer.from(signature);
  const expected = Buffer.from(signState(payload));
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) throw new Error('Invalid state');
  return JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
}
export function callback(req: Request, res: Response) {
  const state = readState(req.query.state as string);
  res.json({ user: state.userId });
}
