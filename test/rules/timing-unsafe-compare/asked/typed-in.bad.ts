// library: ioredis; feature: a code of a parsed record, against what was typed or scanned; expect: bad
import type { Redis } from 'ioredis';

interface Pending {
  readonly code: string;
  readonly locker: string;
}

export class LockerPairing {
  constructor(private readonly redis: Redis) {}

  async complete(locker: string, keyed: string): Promise<Pending | undefined> {
    const text = await this.redis.get(`pairing:${locker}`);
    if (!text) return undefined;
    const pending = JSON.parse(text) as Pending;
    if (pending.code !== keyed) return undefined; // warning: timing-unsafe-compare
    await this.redis.del(`pairing:${locker}`);
    return pending;
  }
}

export async function pair(redis: Redis, handset: string, spoken: string): Promise<void> {
  const waiting = await redis.hgetall(`handset-pairing:${handset}`);
  if (waiting.code !== spoken) throw new Error('wrong code'); // warning: timing-unsafe-compare
  await redis.del(`handset-pairing:${handset}`);
}

export async function confirmInvite(redis: Redis, seat: string, scanned: string): Promise<boolean> {
  const invite = JSON.parse((await redis.get(`invite:${seat}`)) ?? '{}') as { token: string };
  if (invite.token !== scanned) return false; // warning: timing-unsafe-compare
  await redis.del(`invite:${seat}`);
  return true;
}
