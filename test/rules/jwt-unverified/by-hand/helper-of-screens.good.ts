// library: none; feature: a helper that gives the claims of a token in a file that signs and encrypts nothing; expect: innocent
export function getClaims<T>(token: string): T {
  const body = token.split('.')[1]!;
  return JSON.parse(Buffer.from(body, 'base64url').toString()) as T;
}

export const short = (text: string) => text.slice(0, 12);
