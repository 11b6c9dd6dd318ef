// library: Math; feature: a token that tells the owner of a lock; expect: innocent
interface Redis { set(key: string, value: string, ...options: string[]): Promise<string | null> }

export async function withLock<T>(redis: Redis, key: string, work: () => Promise<T>): Promise<T | undefined> {
  const token = `${process.pid}:${Date.now()}:${Math.random()}`;
  if ((await redis.set(key, token, 'NX')) === null) return undefined;
  return work();
}
