// library: none; feature: what is kept under the key of a code, and lists of codes; expect: bad
interface Store { set(key: string, value: string, ...how: unknown[]): Promise<void>; setex(key: string, seconds: number, value: string): Promise<void> }

export async function stepUp(store: Store, user: string): Promise<void> {
  const n = Math.floor(Math.random() * 10000); // error: weak-random
  await store.setex(`2fa:${user}`, 120, String(n).padStart(4, '0'));
}

export async function texted(store: Store, phone: string): Promise<string> {
  const shown = (Math.random() + 1).toString(10).slice(2, 8); // error: weak-random
  await store.set('sms-code:' + phone, shown, 'EX', 300);
  return shown;
}

export async function socket(store: Store, user: string): Promise<string> {
  const made = `${Date.now().toString(36)}${Math.random().toString(36).slice(2)}`; // error: weak-random
  await store.set(`ws-ticket:${made}`, user, 'EX', 30);
  return made;
}

export const recoveryCodes = (): string[] => Array.from({ length: 10 }, () => Math.random().toString(36).slice(2, 10)); // error: weak-random
