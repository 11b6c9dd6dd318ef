// library: nanoid; feature: a token that opens the lock of a door; expect: bad
import { nanoid } from 'nanoid/non-secure';

interface Keys { put(cabin: string, token: string, until: Date): Promise<void> }

export class CabinLocks {
  constructor(private readonly keys: Keys) {}

  async lend(cabin: string, nights: number): Promise<string> {
    const doorToken = nanoid(16); // error: weak-random
    await this.keys.put(cabin, doorToken, new Date(Date.now() + nights * 86_400_000));
    return doorToken;
  }

  async lockKeypad(cabin: string): Promise<string> {
    const entryToken = Math.random().toString(36).slice(2); // error: weak-random
    await this.keys.put(cabin, entryToken, new Date());
    return entryToken;
  }
}
