// library: Web Crypto; feature: RSA signatures over SHA-1; expect: bad
export async function signingKey(): Promise<CryptoKeyPair> {
  return crypto.subtle.generateKey(
    { name: 'RSASSA-PKCS1-v1_5', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]), hash: 'SHA-1' }, // error: weak-hash
    false,
    ['sign', 'verify'],
  ) as Promise<CryptoKeyPair>;
}
