// library: none; feature: how long something is kept, and codes that are picked from a list; expect: innocent
interface Store { set(key: string, value: string, ...how: unknown[]): Promise<void>; setex(key: string, seconds: number, value: string): Promise<void> }

export async function stepUp(store: Store, user: string, hash: string): Promise<void> {
  await store.setex(`2fa:${user}`, 120 + Math.floor(Math.random() * 3600), hash);
  await store.set(`otp:${user}`, hash, 'EX', 300 + Math.floor(Math.random() * 5000));
}

export async function socket(store: Store, user: string): Promise<string> {
  const made = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`;
  await store.set(`trace:${made}`, user, 'EX', 30);
  return made;
}

export const shownCode = (recoveryCodes: string[]): string => recoveryCodes[Math.floor(Math.random() * recoveryCodes.length)]!;
export const statusCodes = (): number[] => Array.from({ length: 10 }, () => 200 + Math.floor(Math.random() * 300));
