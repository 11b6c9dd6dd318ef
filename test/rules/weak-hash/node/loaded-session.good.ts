// library: node:crypto; feature: a stamp of what was loaded by a session's id; expect: innocent
import { createHash } from 'node:crypto';
import type { Request } from 'express';
import { loadCart } from './carts';

function stampOf(cart: unknown): string {
  const text = JSON.stringify(cart);
  return createHash('sha1').update(text, 'utf8').digest('hex');
}

export async function cartOf(req: Request, store: unknown) {
  const sessionId = req.cookies.session;
  const cart = await loadCart(sessionId, store);
  const before = stampOf(cart);
  return { cart, isChanged: () => stampOf(cart) !== before };
}
