// library: Web Crypto; feature: a constant IV; expect: bad
const IV = new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);

export function seal(key: CryptoKey, data: Uint8Array): Promise<ArrayBuffer> {
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv: IV }, key, data); // error: weak-cipher
}
