// library: none; feature: a code in a text of a store; expect: bad
import type { Redis } from 'ioredis';

export class TwoFactor {
  constructor(private readonly redis: Redis) {}

  private keyFor(crew: string): string {
    return `2fa:${crew}`;
  }

  async verify(crew: string, code: string): Promise<boolean> {
    const raw = await this.redis.get(this.keyFor(crew));
    if (!raw) return false;
    const stored = JSON.parse(raw) as { code: string; tries: number };
    if (stored.code !== code) { // warning: timing-unsafe-compare
      stored.tries++;
      await this.redis.set(this.keyFor(crew), JSON.stringify(stored));
      return false;
    }
    return true;
  }
}
