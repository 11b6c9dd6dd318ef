// library: ioredis; feature: other members of a parsed record, and codes of wares, against what was typed or scanned; expect: innocent
import type { Redis } from 'ioredis';

export class LockerPairing {
  constructor(private readonly redis: Redis) {}

  async moved(locker: string, typed: string): Promise<boolean> {
    const pairing = JSON.parse((await this.redis.get(`pairing:${locker}`)) ?? '{}') as { hall: string };
    if (pairing.hall !== typed) return false;
    await this.redis.del(`pairing:${locker}`);
    return true;
  }
}

export async function isSameParcel(redis: Redis, slot: string, scanned: string): Promise<boolean> {
  const parcel = JSON.parse((await redis.get(`parcel:${slot}`)) ?? '{}') as { productCode: string };
  return parcel.productCode === scanned;
}
