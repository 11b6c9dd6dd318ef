// library: express; feature: what is kept under a key and is no secret; expect: innocent
import type { Redis } from 'ioredis';

export class Shelf {
  constructor(private readonly store: Redis) {}

  async verify(country: string, code: string): Promise<boolean> {
    const wanted = await this.store.get(`country-code:${country}`);
    return wanted === code;
  }

  async check(id: string, version: string): Promise<boolean> {
    return (await this.store.get(`version:${id}`)) === version;
  }

  async refresh(id: string, token: string): Promise<boolean> {
    return (await this.store.get(`lock-token:${id}`)) === token;
  }
}
