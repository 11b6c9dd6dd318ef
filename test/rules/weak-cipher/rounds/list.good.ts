// library: tweetnacl, node:crypto; feature: a nonce for each text, a key for each receiver, one of two ways; expect: innocent
import { createCipheriv, randomBytes } from 'node:crypto';
import nacl from 'tweetnacl';

const key = Buffer.from(process.env.LOGBOOK_KEY ?? '', 'base64');

export function sealEntries(entries: Uint8Array[], shared: Uint8Array) {
  return entries.map((entry) => {
    const nonce = nacl.randomBytes(24);
    return { nonce, box: nacl.secretbox(entry, nonce, shared) };
  });
}

export function sealForAll(letter: Uint8Array, keys: Uint8Array[]) {
  const nonce = nacl.randomBytes(24);
  return { nonce, boxes: keys.map((one) => nacl.secretbox(letter, nonce, one)) };
}

export function sealForDecks(letter: Uint8Array, decks: { readonly publicKey: Uint8Array }[], secretKey: Uint8Array) {
  const nonce = nacl.randomBytes(24);
  return { nonce, boxes: decks.map((deck) => nacl.box(letter, nonce, deck.publicKey, secretKey)) };
}

export function sealOne(text: string, long: boolean) {
  const iv = randomBytes(12);
  if (long) {
    const cipher = createCipheriv('aes-256-gcm', key, iv);
    return Buffer.concat([iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]);
  }
  const cipher = createCipheriv('aes-256-gcm', key, iv);
  return Buffer.concat([iv, cipher.update(text.slice(0, 64), 'utf8'), cipher.final(), cipher.getAuthTag()]);
}
