// library: @noble/ciphers/aes; feature: a nonce for each text; expect: innocent
import { gcm } from '@noble/ciphers/aes';
import { randomBytes } from '@noble/ciphers/webcrypto';

export function sealBlocks(key, message) {
  const nonce = randomBytes(12);
  return { nonce, message: gcm(key, nonce).encrypt(message) };
}
