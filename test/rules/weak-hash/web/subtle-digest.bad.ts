// library: Web Crypto; feature: SHA-1 of a token; expect: bad
export async function storeToken(token: string): Promise<ArrayBuffer> {
  const bytes = new TextEncoder().encode(token);
  return crypto.subtle.digest('SHA-1', bytes); // error: weak-hash
}
