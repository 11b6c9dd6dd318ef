// library: Math; feature: a prefix for places without crypto; expect: innocent
export class Jar {
  private readonly prefix = (() => {
    const uuid = globalThis.crypto?.randomUUID?.();
    if (uuid) return uuid;
    return `wp-${Math.random().toString(36).slice(2)}`;
  })();
  private count = 0;

  nextToken(): string {
    const token = `${this.prefix}-${++this.count}`;
    return token;
  }
}
