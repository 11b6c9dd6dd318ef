// library: none; feature: a constant IV in a file that only decrypts; expect: bad
const start = new Uint8Array(16);

export async function show(key: CryptoKey, hidden: ArrayBuffer): Promise<string> {
  return new TextDecoder().decode(await crypto.subtle.decrypt({ name: 'AES-CBC', iv: start }, key, hidden)); // warning: weak-cipher
}
