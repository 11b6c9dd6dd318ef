// library: ecmascript; feature: what a function hands to somebody, and keys from drawn bytes; expect: bad
import nacl from 'tweetnacl';

interface Members { setHash(id: string, hash: string): Promise<void> }

export async function switchToTemporaryPassword(members: Members, id: string, hasher: (text: string) => Promise<string>) {
  const drawn = Math.random().toString(36).slice(-10); // error: weak-random
  await members.setHash(id, await hasher(drawn));
  return drawn;
}

export function letterbox(): nacl.BoxKeyPair {
  const bytes = new Uint8Array(32);
  for (let i = 0; i < bytes.length; i++) {
    bytes[i] = (Math.random() * 0x100) & 0xff; // error: weak-random
  }
  return nacl.box.keyPair.fromSecretKey(bytes);
}

const SIGNS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';

export function keepLoggedIn(row: { rememberMe: string }) {
  const signs: string[] = [];
  for (let i = 0; i < 40; i++) signs.push(SIGNS[Math.floor(Math.random() * SIGNS.length)]!); // error: weak-random
  row.rememberMe = signs.join('');
}
