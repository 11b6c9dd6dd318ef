// library: web crypto; feature: raw keys that are long enough; expect: innocent
export async function keys() {
  const bytes = crypto.getRandomValues(new Uint8Array(32));
  const raw = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 256 }, false, ['sign']);
  const cipher = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 128 }, false, ['encrypt']);
  return { raw, made, cipher, iv: crypto.getRandomValues(new Uint8Array(8)) };
}
