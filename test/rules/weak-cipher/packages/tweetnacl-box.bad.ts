// library: tweetnacl; feature: a nonce of zeros for two parties; expect: bad
import nacl from 'tweetnacl';
import sodium from 'libsodium-wrappers';

export const seal = (text: Uint8Array, theirs: Uint8Array, mine: Uint8Array) => nacl.box(text, new Uint8Array(24), theirs, mine); // error: weak-cipher
export const sealToo = (text: Uint8Array, key: Uint8Array) => sodium.crypto_secretbox_easy(text, new Uint8Array(sodium.crypto_secretbox_NONCEBYTES), key); // error: weak-cipher
