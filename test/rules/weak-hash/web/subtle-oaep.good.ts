// library: Web Crypto; feature: OAEP may use SHA-1; expect: innocent
export async function wrappingKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(
    { name: 'RSA-OAEP', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-1' },
    false,
    ['encrypt', 'decrypt'],
  ) as Promise<CryptoKeyPair>;
}
