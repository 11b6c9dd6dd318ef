// library: ecmascript; feature: a token that is given up; expect: innocent
interface Tokens {
  refresh_token: string;
  access_token: string;
}

let last: Tokens | undefined;

export async function load(read: () => Promise<Tokens>): Promise<void> {
  last = await read();
}

export function logout(refreshToken: string): void {
  if (last?.refresh_token === refreshToken) last = undefined;
}
