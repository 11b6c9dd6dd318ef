// library: Web Crypto; feature: SHA-256 of a token; expect: innocent
export async function storeToken(token: string): Promise<ArrayBuffer> {
  const bytes = new TextEncoder().encode(token);
  return crypto.subtle.digest('SHA-256', bytes);
}
