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
