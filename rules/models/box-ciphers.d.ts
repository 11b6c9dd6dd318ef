/**
 * Ciphers that authenticate by themselves, and take a key and a nonce as bytes.
 * @see https://github.com/dchest/tweetnacl-js#documentation
 * @see https://github.com/jedisct1/libsodium.js#readme
 * @see https://github.com/paulmillr/noble-ciphers#usage
 * @versions tweetnacl 1, libsodium-wrappers 0.7, @noble/ciphers 0.4 to 2
 */
declare module 'tweetnacl' {
  interface SecretBox {
    /** @api cipher algorithm=xsalsa20-poly1305 direction=encrypt */
    (message: any, iv: any, key: any): any;
    /** @api cipher algorithm=xsalsa20-poly1305 direction=decrypt */
    open(box: any, iv: any, key: any): any;
    nonceLength: 24;
  }
  interface Box {
    /** @api cipher algorithm=xsalsa20-poly1305 direction=encrypt */
    (message: any, iv: any, publicKey: any, secretKey: any): any;
    open: BoxOpen;
    /** @api cipher algorithm=xsalsa20-poly1305 direction=encrypt */
    after(message: any, iv: any, key: any): any;
    before(publicKey: any, secretKey: any): any;
    nonceLength: 24;
    publicKeyLength: 32;
    secretKeyLength: 32;
    keyPair: any;
  }
  interface BoxOpen {
    /** @api cipher algorithm=xsalsa20-poly1305 direction=decrypt */
    (box: any, iv: any, publicKey: any, secretKey: any): any;
    /** @api cipher algorithm=xsalsa20-poly1305 direction=decrypt */
    after(box: any, iv: any, key: any): any;
  }
  const box: Box;
  const secretbox: SecretBox;
  /** @api secure-random */
  function randomBytes(size: any): any;
  const nacl: typeof import('tweetnacl');
  export default nacl;
}

/** @alias libsodium-wrappers-sumo */
declare module 'libsodium-wrappers' {
  /** @api cipher algorithm=xsalsa20-poly1305 direction=encrypt */
  function crypto_secretbox_easy(message: any, iv: any, key: any, format?: any): any;
  /** @api cipher algorithm=xsalsa20-poly1305 direction=decrypt */
  function crypto_secretbox_open_easy(box: any, iv: any, key: any, format?: any): any;
  /** @api cipher algorithm=xsalsa20-poly1305 direction=encrypt */
  function crypto_box_easy(message: any, iv: any, publicKey: any, secretKey: any, format?: any): any;
  const crypto_secretbox_NONCEBYTES: 24;
  const crypto_box_NONCEBYTES: 24;
  const crypto_aead_xchacha20poly1305_ietf_NPUBBYTES: 24;
  /** @api cipher algorithm=xchacha20-poly1305 direction=encrypt */
  function crypto_aead_xchacha20poly1305_ietf_encrypt(message: any, data: any, none: any, iv: any, key: any, format?: any): any;
  /** @api cipher algorithm=xchacha20-poly1305 direction=decrypt */
  function crypto_aead_xchacha20poly1305_ietf_decrypt(none: any, box: any, data: any, iv: any, key: any, format?: any): any;
  /** @api secure-random */
  function randombytes_buf(size: any, format?: any): any;
  /** @api symmetric-key */
  function crypto_secretbox_keygen(format?: any): any;
  /** @api symmetric-key */
  function crypto_aead_xchacha20poly1305_ietf_keygen(format?: any): any;
  /** @api argon2 */
  function crypto_pwhash(keylen: any, password: any, salt: any, timeCost: any, memoryBytes: any, algorithm: any, format?: any): any;
  /** @api argon2 */
  function crypto_pwhash_str(password: any, timeCost: any, memoryBytes: any): any;
  const crypto_pwhash_OPSLIMIT_MIN: 1;
  const crypto_pwhash_MEMLIMIT_MIN: 8192;
  const sodium: typeof import('libsodium-wrappers');
  export default sodium;
}

/** @alias @noble/ciphers/aes.js, @noble/ciphers/webcrypto, @noble/ciphers/webcrypto.js */
declare module '@noble/ciphers/aes' {
  /** @api cipher algorithm=aes-256-gcm */
  function gcm(key: any, iv: any, data?: any): any;
  /** @api cipher algorithm=aes-256-ctr */
  function ctr(key: any, iv: any): any;
  /** @api cipher algorithm=aes-256-cbc */
  function cbc(key: any, iv: any, options?: any): any;
  /** @api cipher algorithm=aes-256-ecb */
  function ecb(key: any, options?: any): any;
  /** @api cipher algorithm=aes-256-cfb */
  function cfb(key: any, iv: any): any;
  /** @api secure-random */
  function randomBytes(size?: any): any;
}

/** @alias @noble/ciphers/chacha.js */
declare module '@noble/ciphers/chacha' {
  /** @api cipher algorithm=chacha20 */
  function chacha20(key: any, iv: any, data: any, output?: any, counter?: any): any;
  /** @api cipher algorithm=chacha20 */
  function chacha20orig(key: any, iv: any, data: any, output?: any, counter?: any): any;
  /** @api cipher algorithm=xchacha20 */
  function xchacha20(key: any, iv: any, data: any, output?: any, counter?: any): any;
  /** @api cipher algorithm=chacha8 */
  function chacha8(key: any, iv: any, data: any, output?: any, counter?: any): any;
  /** @api cipher algorithm=chacha12 */
  function chacha12(key: any, iv: any, data: any, output?: any, counter?: any): any;
  /** @api cipher algorithm=chacha20-poly1305 */
  function chacha20poly1305(key: any, iv: any, data?: any): any;
  /** @api cipher algorithm=xchacha20-poly1305 */
  function xchacha20poly1305(key: any, iv: any, data?: any): any;
}

/** @alias @noble/ciphers/salsa.js */
declare module '@noble/ciphers/salsa' {
  /** @api cipher algorithm=xsalsa20-poly1305 */
  function xsalsa20poly1305(key: any, iv: any, data?: any): any;
  /** @api cipher algorithm=xsalsa20-poly1305 */
  function secretbox(key: any, iv: any): any;
  /** @api cipher algorithm=salsa20 */
  function salsa20(key: any, iv: any, data: any, output?: any, counter?: any): any;
  /** @api cipher algorithm=xsalsa20 */
  function xsalsa20(key: any, iv: any, data: any, output?: any, counter?: any): any;
}

/** @alias @noble/ciphers/utils.js, @noble/hashes/utils, @noble/hashes/utils.js */
declare module '@noble/ciphers/utils' {
  function bytesToHex(bytes: any): Safe;
  /** Bytes of a text are that text to everybody who looks for what it holds. */
  function utf8ToBytes(text: any): Same<0>;
  function hexToBytes(text: any): Same<0>;
  /** @api secure-random */
  function randomBytes(size?: any): any;
}
