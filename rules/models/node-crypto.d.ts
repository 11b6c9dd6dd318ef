/**
 * Node's crypto and the Web Crypto API. Digests, random bytes and UUIDs as text hold nothing that ends a SQL literal.
 * @see https://nodejs.org/api/crypto.html
 * @see https://www.w3.org/TR/webcrypto/
 * @versions Node 18, 20, 22, 24
 */
interface Digest {
  update(data: any, encoding?: any): this;
  digest(encoding: 'hex' | 'base64' | 'base64url'): Safe;
  digest(encoding?: any): any;
  copy(options?: any): this;
  write(data: any, ...rest: any[]): boolean;
  end(...data: any[]): this;
  read(size?: any): any;
  setEncoding(encoding: any): this;
  on(event: any, listener: Callback): this;
  once(event: any, listener: Callback): this;
}

interface Cipher {
  update(data: any, inputEncoding?: any, outputEncoding?: any): any;
  final(encoding?: any): any;
  setAAD(data: any, options?: any): this;
  setAutoPadding(on?: any): this;
  setAuthTag(tag: any, encoding?: any): this;
  getAuthTag(): any;
}

interface Signer {
  update(data: any, encoding?: any): this;
  sign(key: any, encoding?: any): any;
  verify(key: any, signature: any, encoding?: any): boolean;
}

interface SubtleCrypto {
  /** @api hash */
  digest(algorithm: any, data: any): any;
  /** @api subtle-key */
  generateKey(algorithm: any, extractable: any, usages: any): any;
  /** @api subtle-key */
  importKey(format: any, key: any, algorithm: any, extractable: any, usages: any): any;
  /** @api subtle-derive */
  deriveKey(algorithm: any, baseKey: any, derived: any, extractable: any, usages: any): any;
  /** @api subtle-derive */
  deriveBits(algorithm: any, baseKey: any, length: any): any;
  /** @api subtle-cipher */
  encrypt(algorithm: any, key: any, data: any): any;
  /** @api subtle-cipher */
  decrypt(algorithm: any, key: any, data: any): any;
  /** @api subtle-sign */
  sign(algorithm: any, key: any, data: any): any;
  /** @api subtle-sign */
  verify(algorithm: any, key: any, signature: any, data: any): any;
}

interface WebCrypto {
  /** @api secure-random */
  randomUUID(options?: any): Safe;
  /** @api secure-random */
  getRandomValues(array: any): Safe;
  subtle: SubtleCrypto;
}
declare const crypto: WebCrypto;

/** @alias crypto-browserify, browserify-cipher, browserify-aes */
declare module 'node:crypto' {
  /** @api hash */
  function createHash(algorithm: any, options?: any): Digest;
  /** @api hmac */
  function createHmac(algorithm: any, key: any, options?: any): Digest;
  /** @api hash */
  function hash(algorithm: any, data: any, encoding?: any): Safe;
  /** @api signature */
  function createSign(algorithm: any, options?: any): Signer;
  /** @api signature */
  function createVerify(algorithm: any, options?: any): Signer;
  /** @api signature */
  function sign(algorithm: any, data: any, key: any, callback?: Callback): any;
  /** @api signature */
  function verify(algorithm: any, data: any, key: any, signature: any, callback?: Callback): any;

  class Hash {
    /** @api hash */
    constructor(algorithm: any, options?: any);
    update(data: any, encoding?: any): this;
    digest(encoding?: any): any;
  }
  class Hmac {
    /** @api hmac */
    constructor(algorithm: any, key: any, options?: any);
    update(data: any, encoding?: any): this;
    digest(encoding?: any): any;
  }

  /** @api cipher-without-iv */
  function createCipher(algorithm: any, password: any, options?: any): Cipher;
  /** @api cipher-without-iv direction=decrypt */
  function createDecipher(algorithm: any, password: any, options?: any): Cipher;
  /** @api cipher direction=encrypt */
  function createCipheriv(algorithm: any, key: any, iv: any, options?: any): Cipher;
  /** @api cipher direction=decrypt */
  function createDecipheriv(algorithm: any, key: any, iv: any, options?: any): Cipher;
  /** @api rsa-padding */
  function publicEncrypt(key: any, data: any): any;
  /** @api rsa-padding */
  function privateDecrypt(key: any, data: any): any;

  /** @api pbkdf2 */
  function pbkdf2(password: any, salt: any, iterations: any, keylen: any, digest: any, callback: (error: any, key: any) => any): void;
  /** @api pbkdf2 */
  function pbkdf2Sync(password: any, salt: any, iterations: any, keylen: any, digest?: any): any;
  /** @api scrypt */
  function scrypt(password: any, salt: any, keylen: any, callback: (error: any, key: any) => any): void;
  /** @api scrypt */
  function scrypt(password: any, salt: any, keylen: any, options: any, callback: (error: any, key: any) => any): void;
  /** @api scrypt */
  function scryptSync(password: any, salt: any, keylen: any, options?: any): any;

  /** @api hkdf */
  function hkdf(digest: any, password: any, salt: any, info: any, keylen: any, callback: (error: any, key: any) => any): void;
  /** @api hkdf */
  function hkdfSync(digest: any, password: any, salt: any, info: any, keylen: any): any;

  /** @api secret-key */
  function createSecretKey(key: any, encoding?: any): Same<0>;
  function createPrivateKey(key: any): Same<0>;

  /** @api key-pair */
  function generateKeyPair(type: any, options: any, callback?: Callback): any;
  /** @api key-pair */
  function generateKeyPairSync(type: any, options?: any): any;
  /** @api symmetric-key */
  function generateKey(type: any, options: any, callback?: Callback): any;
  /** @api symmetric-key */
  function generateKeySync(type: any, options: any): any;
  /** @api dh-size */
  function createDiffieHellman(size: any, ...more: any[]): any;
  /** @api dh-group */
  function getDiffieHellman(group: any): any;
  /** @api dh-group */
  function createDiffieHellmanGroup(group: any): any;
  /** @api curve */
  function createECDH(curve: any): any;

  /** @api secure-random */
  function randomUUID(options?: any): Safe;
  /** @api secure-random */
  function randomInt(...limits: any[]): Safe;
  /** @api secure-random */
  function randomBytes(size: any, callback?: Callback): { toString(encoding: 'hex' | 'base64' | 'base64url'): Safe };
  /** @api secure-random */
  function randomFill(buffer: any, ...more: any[]): any;
  /** @api secure-random */
  function randomFillSync(buffer: any, offset?: any, size?: any): any;
  /** @api secure-random */
  function getRandomValues(array: any): Safe;
  /** @api random kind=pseudo-random-bytes */
  function pseudoRandomBytes(size: any, callback?: Callback): any;
  /** @api random kind=pseudo-random-bytes */
  function prng(size: any, callback?: Callback): any;
  /** @api random kind=pseudo-random-bytes */
  function rng(size: any, callback?: Callback): any;

  /** @api timing-safe */
  function timingSafeEqual(a: any, b: any): boolean;
  const webcrypto: WebCrypto;
  const subtle: SubtleCrypto;
  const constants: { RSA_PKCS1_PADDING: 1; RSA_NO_PADDING: 3; RSA_PKCS1_OAEP_PADDING: 4; RSA_PKCS1_PSS_PADDING: 6 };
}
