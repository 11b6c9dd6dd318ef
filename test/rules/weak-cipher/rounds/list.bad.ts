// library: tweetnacl, node:crypto; feature: one nonce for all texts of a list, or for two; expect: bad
import { createCipheriv, randomBytes } from 'node:crypto';
import nacl from 'tweetnacl';

const key = Buffer.from(process.env.LOGBOOK_KEY ?? '', 'base64');

export function sealEntries(entries: Uint8Array[], shared: Uint8Array) {
  const nonce = nacl.randomBytes(24);
  return { nonce, sealed: entries.map((entry) => nacl.secretbox(entry, nonce, shared)) }; // error: weak-cipher
}

export function sealFields(crew: Record<string, string>) {
  const iv = randomBytes(16);
  const sealed: Record<string, string> = {};
  for (const [name, value] of Object.entries(crew)) {
    const cipher = createCipheriv('aes-256-ctr', key, iv); // error: weak-cipher
    sealed[name] = cipher.update(value, 'utf8', 'base64') + cipher.final('base64');
  }
  return { iv, sealed };
}

export function sealLetter(subject: Uint8Array, body: Uint8Array, shared: Uint8Array) {
  const nonce = nacl.randomBytes(24);
  const head = nacl.secretbox(subject, nonce, shared);
  const rest = nacl.secretbox(body, nonce, shared); // error: weak-cipher
  return { nonce, head, rest };
}
