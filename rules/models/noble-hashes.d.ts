/**
 * Hashes and keys from passwords of @noble/hashes, each in a file of its own.
 * @see https://github.com/paulmillr/noble-hashes#readme
 * @versions @noble/hashes 1, 2
 */

/** @alias @noble/hashes/sha2.js, @noble/hashes/sha256, @noble/hashes/sha512 */
declare module '@noble/hashes/sha2' {
  /** @api hash algorithm=sha256 */
  function sha256(data: any): any;
  /** @api hash algorithm=sha384 */
  function sha384(data: any): any;
  /** @api hash algorithm=sha512 */
  function sha512(data: any): any;
}

/** @alias @noble/hashes/scrypt.js */
declare module '@noble/hashes/scrypt' {
  /** @api scrypt */
  function scrypt(password: any, salt: any, options?: any): any;
  /** @api scrypt */
  function scryptAsync(password: any, salt: any, options?: any): any;
}

/** @alias @noble/hashes/pbkdf2.js */
declare module '@noble/hashes/pbkdf2' {
  /** @api pbkdf2 */
  function pbkdf2(digest: any, password: any, salt: any, options: any): any;
  /** @api pbkdf2 */
  function pbkdf2Async(digest: any, password: any, salt: any, options: any): any;
}

/** @alias @noble/hashes/hmac.js */
declare module '@noble/hashes/hmac' {
  /** @api hmac */
  function hmac(algorithm: any, key: any, data: any): any;
}

/** @alias @noble/hashes/legacy.js */
declare module '@noble/hashes/legacy' {
  /** @api hash algorithm=md5 */
  function md5(data: any): any;
  /** @api hash algorithm=sha1 */
  function sha1(data: any): any;
  /** @api hash algorithm=ripemd160 */
  function ripemd160(data: any): any;
}

declare module '@noble/hashes/sha1' {
  /** @api hash algorithm=sha1 */
  function sha1(data: any): any;
}
