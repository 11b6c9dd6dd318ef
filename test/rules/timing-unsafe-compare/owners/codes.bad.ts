// library: express; feature: a code that is kept under a key; expect: bad
import type { Redis } from 'ioredis';

export class Visits {
  constructor(private readonly store: Redis, private readonly cache: { getItem(key: string): Promise<string | null> }) {}

  async verify(phone: string, code: string): Promise<boolean> {
    const wanted = await this.store.get(`sms-code:${phone}`);
    return wanted === code; // warning: timing-unsafe-compare
  }

  async confirmDevice(id: number, pin: string): Promise<void> {
    const kept = await this.cache.getItem('device:2fa:' + id);
    if (kept !== pin) throw new Error('no'); // warning: timing-unsafe-compare
  }

  async confirmMail(id: number, given: string): Promise<void> {
    const kept = await this.cache.getItem(`mail/otp/${id}`);
    if (kept !== given) throw new Error('no'); // warning: timing-unsafe-compare
  }
}
