// library: crypto; feature: bytes that are filled with what is random; expect: innocent
import { createCipheriv, randomBytes, randomFillSync } from 'node:crypto';

export const gcm = (text: string, key: Buffer): Buffer => {
  const iv = Buffer.alloc(12).fill(0);
  randomFillSync(iv);
  const sealed = createCipheriv('aes-256-gcm', key, iv).update(text);
  iv.fill(0);
  return sealed;
};

export const cbc = (text: string, key: Buffer): Buffer => createCipheriv('aes-256-cbc', key, Buffer.alloc(16).fill(randomBytes(16))).update(text);

export async function web(text: Uint8Array, key: CryptoKey): Promise<ArrayBuffer> {
  const iv = new Uint8Array(12).fill(0);
  crypto.getRandomValues(iv);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, text);
}
