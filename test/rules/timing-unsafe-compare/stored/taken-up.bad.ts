// library: ecmascript; feature: a token that is taken up; expect: bad
interface Tokens {
  refresh_token: string;
  access_token: string;
}

let last: Tokens | undefined;

export async function load(read: () => Promise<Tokens>): Promise<void> {
  last = await read();
}

export function renew(refreshToken: string): string {
  if (last?.refresh_token === refreshToken) return last.access_token; // warning: timing-unsafe-compare
  throw new Error('not this one');
}
