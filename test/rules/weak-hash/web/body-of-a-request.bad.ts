// library: Web Crypto; feature: a digest that is a part of what is signed; expect: bad
async function bodyHash(text: string): Promise<ArrayBuffer> {
  return crypto.subtle.digest('SHA-1', new TextEncoder().encode(text)); // warning: weak-hash
}

export async function header(key: CryptoKey, method: string, address: string, body: string): Promise<string> {
  const digest = await bodyHash(body);
  const written = btoa(String.fromCharCode(...new Uint8Array(digest)));
  const sealed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(`${method}\n${address}\n${written}`));
  return btoa(String.fromCharCode(...new Uint8Array(sealed)));
}
