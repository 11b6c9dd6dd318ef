// library: web crypto; feature: an IV that is filled, and a key that is drawn for one text; expect: innocent
export async function lockNote(text: string, secret: ArrayBuffer): Promise<ArrayBuffer[]> {
  const key = await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt']);
  const iv = new Uint8Array(12);
  crypto.getRandomValues(iv);
  return [iv.buffer, await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))];
}

export async function lockOnce(text: string): Promise<[CryptoKey, ArrayBuffer]> {
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, true, ['encrypt', 'decrypt']);
  return [key, await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, new TextEncoder().encode(text))];
}

export async function lockWithDrawn(text: string): Promise<[Uint8Array, ArrayBuffer]> {
  const raw = crypto.getRandomValues(new Uint8Array(32));
  const key = await crypto.subtle.importKey('raw', raw, 'AES-GCM', false, ['encrypt']);
  return [raw, await crypto.subtle.encrypt({ name: 'AES-GCM', iv: new Uint8Array(12) }, key, new TextEncoder().encode(text))];
}
