// library: none; feature: a constant IV is told where it encrypts; expect: bad
const start = new Uint8Array(16);

export async function hide(key: CryptoKey, note: string): Promise<ArrayBuffer> {
  return crypto.subtle.encrypt({ name: 'AES-CBC', iv: start }, key, new TextEncoder().encode(note)); // error: weak-cipher
}

export async function show(key: CryptoKey, hidden: ArrayBuffer): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: start }, key, hidden));
}
