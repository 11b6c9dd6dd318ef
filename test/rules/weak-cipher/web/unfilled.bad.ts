// library: web crypto; feature: an IV that nobody fills, with an imported key; expect: bad
export async function lockNote(text: string, rawKey: string): Promise<ArrayBuffer> {
  const bytes = Uint8Array.from(atob(rawKey), (sign) => sign.charCodeAt(0));
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt']);
  const iv = new Uint8Array(12);
  return crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text)); // error: weak-cipher
}

export async function lockLog(lines: string[], secret: ArrayBuffer): Promise<ArrayBuffer> {
  const key = await crypto.subtle.importKey('raw', secret, { name: 'AES-CTR' }, false, ['encrypt']);
  return crypto.subtle.encrypt({ name: 'AES-CTR', counter: new Uint8Array(16), length: 64 }, key, new TextEncoder().encode(lines.join('\n'))); // error: weak-cipher
}

export async function lockWithPhrase(phrase: string, text: string): Promise<unknown[]> {
  const base = await crypto.subtle.importKey('raw', new TextEncoder().encode(phrase), 'PBKDF2', false, ['deriveKey']);
  const salt = crypto.getRandomValues(new Uint8Array(16));
  const key = await crypto.subtle.deriveKey({ name: 'PBKDF2', salt, iterations: 600_000, hash: 'SHA-256' }, base, { name: 'AES-GCM', length: 256 }, false, ['encrypt']);
  const iv = new Uint8Array(12);
  return [salt, await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, key, new TextEncoder().encode(text))]; // warning: weak-cipher
}
