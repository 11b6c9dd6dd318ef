// library: web crypto; feature: raw keys that are too short; expect: bad
export async function keys() {
  const bytes = crypto.getRandomValues(new Uint8Array(8)); // error: weak-key
  const raw = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const made = await crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256', length: 64 }, false, ['sign']); // error: weak-key
  return { raw, made };
}
