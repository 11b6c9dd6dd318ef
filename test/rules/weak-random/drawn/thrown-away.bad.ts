// library: ecmascript; feature: bytes that are compared, and not with where they become uneven; expect: bad
export function resetToken(length: number): string {
  const chars = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789_';
  let token = '';
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  for (let i = 0; i < bytes.length; i++) token += chars[bytes[i]! % chars.length]; // warning: weak-random
  return token;
}
