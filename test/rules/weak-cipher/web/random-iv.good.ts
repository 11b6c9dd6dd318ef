// library: Web Crypto; feature: a fresh IV; expect: innocent
export async function seal(key: CryptoKey, data: Uint8Array): Promise<{ iv: Uint8Array; text: ArrayBuffer }> {
  const iv = crypto.getRandomValues(new Uint8Array(12));
  return { iv, text: await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, data) };
}
