// library: node:crypto; feature: cache key made of the arguments; expect: innocent
import { createHash } from 'node:crypto';

export class ResponseCache {
  private readonly entries = new Map<string, unknown>();

  private keyFor(name: string, args: unknown[]): string {
    return `${name}:${createHash('md5').update(JSON.stringify(args)).digest('hex')}`;
  }

  async wrap<T>(name: string, args: unknown[], load: () => Promise<T>): Promise<T> {
    const key = this.keyFor(name, args);
    if (!this.entries.has(key)) this.entries.set(key, await load());
    return this.entries.get(key) as T;
  }
}
