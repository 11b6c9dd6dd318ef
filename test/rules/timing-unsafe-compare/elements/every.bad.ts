// library: node:crypto; feature: characters and bytes compared one by one in callbacks; expect: bad
import { createHmac } from 'node:crypto';
import type { Request, Response } from 'express';

export function takeDelivery(req: Request, res: Response) {
  const computed = createHmac('sha256', process.env.DELIVERY_SECRET!).update(req.body).digest('hex');
  const brought = String(req.headers['x-signature']);
  const same = computed.length === brought.length && [...computed].every((char, i) => char === brought[i]); // error: timing-unsafe-compare
  return res.sendStatus(same ? 204 : 401);
}

export function takeReturn(req: Request, res: Response) {
  const computed = createHmac('sha256', process.env.RETURN_SECRET!).update(req.body).digest('hex');
  const brought = String(req.headers['x-signature']);
  if (Array.from(computed).some((char, place) => char !== brought.charAt(place))) return res.sendStatus(401); // error: timing-unsafe-compare
  return res.sendStatus(204);
}

export function takeParcel(req: Request, res: Response) {
  const mac = createHmac('sha512', process.env.PARCEL_SECRET!).update(req.body).digest();
  const brought = Buffer.from(String(req.headers['x-signature']), 'base64');
  if (brought.length !== mac.length || !mac.every(function (byte, i) {
    return brought[i] === byte; // error: timing-unsafe-compare
  })) return res.sendStatus(401);
  return res.sendStatus(204);
}

export function takeLetter(req: Request, res: Response) {
  const mac = createHmac('sha256', process.env.LETTER_SECRET!).update(req.body).digest('hex');
  const brought = String(req.headers['x-signature']);
  if (brought.split('').some((char, i) => char !== mac[i])) return res.sendStatus(401); // error: timing-unsafe-compare
  return res.sendStatus(204);
}
