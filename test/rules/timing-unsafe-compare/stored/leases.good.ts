// library: none; feature: tokens that tell whose turn it is; expect: innocent
import type { Redis } from 'ioredis';

const turns = new Map<string, { token: symbol; expiresAt: number }>();

export function finish(id: string, token: symbol): boolean {
  const turn = turns.get(id);
  if (!turn || turn.expiresAt < Date.now() || turn.token !== token) return false;
  turns.delete(id);
  return true;
}

export async function renew(store: { lease(id: string): Promise<{ token: string; expiresAt: number } | undefined> }, id: string, token: string) {
  const lease = await store.lease(id);
  if (!lease || lease.expiresAt < Date.now() || lease.token !== token) throw new Error('lease lost');
}

export async function release(redis: Redis, name: string, token: string) {
  const held = await redis.get(`lock:${name}`);
  if (held !== token) throw new Error('invalid lock');
}
