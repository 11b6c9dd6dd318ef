// library: tweetnacl; feature: a nonce of zeros for two parties, done right; expect: innocent
import nacl from 'tweetnacl';
import sodium from 'libsodium-wrappers';

export const seal = (text: Uint8Array, theirs: Uint8Array, mine: Uint8Array) => nacl.box(text, nacl.randomBytes(nacl.box.nonceLength), theirs, mine);
export const sealToo = (text: Uint8Array, key: Uint8Array) => sodium.crypto_secretbox_easy(text, sodium.randombytes_buf(24), key);
