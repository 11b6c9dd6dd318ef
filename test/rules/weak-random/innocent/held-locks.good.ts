// library: nanoid; feature: tokens of locks that keep two programs apart; expect: innocent
import { nanoid } from 'nanoid/non-secure';

interface Rows { claim(name: string, owner: string): Promise<boolean>; clear(name: string, owner: string): Promise<void> }

export class RowLocks {
  constructor(private readonly rows: Rows) {}

  async hold<T>(name: string, work: () => Promise<T>): Promise<T | undefined> {
    const lockToken = nanoid(16);
    if (!(await this.rows.claim(name, lockToken))) return undefined;
    return work().finally(() => this.rows.clear(name, lockToken));
  }
}

/** One writer at a time at the gate of the queue: who cannot acquire it waits. */
export async function gateLock(rows: Rows): Promise<string | undefined> {
  const token = Math.random().toString(36).slice(2);
  return (await rows.claim('gate', token)) ? token : undefined;
}
