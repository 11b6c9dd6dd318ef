// library: ecmascript; feature: bytes that would make some results come too often are thrown away; expect: innocent
export function generatePassword(length = 20): string {
  const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789-_.!';
  const limit = 256 - (256 % alphabet.length);
  let out = '';
  while (out.length < length) {
    const [byte] = crypto.getRandomValues(new Uint8Array(1));
    if (byte < limit) out += alphabet[byte % alphabet.length];
  }
  return out;
}
export function inviteCode(): string {
  const chars = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789_';
  const most = Math.floor(256 / chars.length) * chars.length;
  let code = '';
  while (code.length < 8) { const byte = crypto.getRandomValues(new Uint8Array(1))[0]!; if (byte >= most) continue; code += chars[byte % chars.length]; }
  return code;
}
export function resetToken(): string {
  const chars = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789_';
  return [...crypto.getRandomValues(new Uint8Array(20))].filter((byte) => byte < 231).map((byte) => chars[byte % chars.length]).join('');
}
