// library: web crypto; feature: the same in a worker, with the address in front; expect: innocent
const LIST = 'https://api.pwnedpasswords.com/range/';

export async function timesStolen(password: string): Promise<number> {
  const bytes = await crypto.subtle.digest('SHA-1', new TextEncoder().encode(password));
  const hex = Array.from(new Uint8Array(bytes), (one) => one.toString(16).padStart(2, '0')).join('').toUpperCase();
  const answer = await fetch(LIST + hex.slice(0, 5));
  const found = (await answer.text()).split('\r\n').find((line) => line.startsWith(hex.slice(5)));
  return Number(found?.split(':')[1] ?? 0);
}
