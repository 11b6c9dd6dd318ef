// library: none; feature: tokens of the clock and of what everybody may know; expect: bad
import { createHash } from 'node:crypto';

interface Skipper { readonly id: number; readonly email: string }

export function sessionId(skipper: Skipper): string {
  return Buffer.from(`${skipper.id}:${Date.now()}`).toString('base64url'); // error: weak-random
}

export function resetToken(skipper: Skipper): string {
  return createHash('sha256').update(skipper.email + Date.now()).digest('hex'); // error: weak-random
}

export const invitation = (skipper: Skipper) => ({ to: skipper.email, inviteToken: skipper.id + '.' + Date.now() }); // error: weak-random

export function boardingPass() {
  const token = Date.now().toString(36); // error: weak-random
  return { token };
}

export const apiKey = (skipper: Skipper) => `key_${skipper.id}_${new Date().getTime()}`; // error: weak-random
