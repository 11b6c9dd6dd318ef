/**
 * Hashes written in JavaScript, fast ones and those that are slow on purpose.
 * @see https://github.com/emn178/js-sha3#usage
 * @see https://github.com/dchest/fast-sha256-js#usage
 * @see https://github.com/paulmillr/noble-hashes#usage
 * @versions js-sha3 0.9 to 0.13, fast-sha256 1, @noble/hashes 1, 2
 */
declare module 'js-sha3' {
  interface Hasher {
    update(data: any): this;
    hex(): Safe;
    base64(): Safe;
    digest(): any;
    array(): any;
    arrayBuffer(): any;
    toString(): Safe;
  }
  interface Sha3256 {
    /** @api hash algorithm=sha3-256 */
    (data: any): Safe;
    /** @api hash algorithm=sha3-256 */
    hex(data: any): Safe;
    /** @api hash algorithm=sha3-256 */
    base64(data: any): Safe;
    /** @api hash algorithm=sha3-256 */
    array(data: any): any;
    /** @api hash algorithm=sha3-256 */
    digest(data: any): any;
    /** @api hash algorithm=sha3-256 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=sha3-256 */
    create(): Hasher;
    /** @api hash algorithm=sha3-256 */
    update(data: any): Hasher;
  }
  const sha3_256: Sha3256;
  interface Sha3384 {
    /** @api hash algorithm=sha3-384 */
    (data: any): Safe;
    /** @api hash algorithm=sha3-384 */
    hex(data: any): Safe;
    /** @api hash algorithm=sha3-384 */
    base64(data: any): Safe;
    /** @api hash algorithm=sha3-384 */
    array(data: any): any;
    /** @api hash algorithm=sha3-384 */
    digest(data: any): any;
    /** @api hash algorithm=sha3-384 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=sha3-384 */
    create(): Hasher;
    /** @api hash algorithm=sha3-384 */
    update(data: any): Hasher;
  }
  const sha3_384: Sha3384;
  interface Sha3512 {
    /** @api hash algorithm=sha3-512 */
    (data: any): Safe;
    /** @api hash algorithm=sha3-512 */
    hex(data: any): Safe;
    /** @api hash algorithm=sha3-512 */
    base64(data: any): Safe;
    /** @api hash algorithm=sha3-512 */
    array(data: any): any;
    /** @api hash algorithm=sha3-512 */
    digest(data: any): any;
    /** @api hash algorithm=sha3-512 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=sha3-512 */
    create(): Hasher;
    /** @api hash algorithm=sha3-512 */
    update(data: any): Hasher;
  }
  const sha3_512: Sha3512;
  interface Keccak256 {
    /** @api hash algorithm=keccak256 */
    (data: any): Safe;
    /** @api hash algorithm=keccak256 */
    hex(data: any): Safe;
    /** @api hash algorithm=keccak256 */
    base64(data: any): Safe;
    /** @api hash algorithm=keccak256 */
    array(data: any): any;
    /** @api hash algorithm=keccak256 */
    digest(data: any): any;
    /** @api hash algorithm=keccak256 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=keccak256 */
    create(): Hasher;
    /** @api hash algorithm=keccak256 */
    update(data: any): Hasher;
  }
  const keccak256: Keccak256;
  interface Keccak512 {
    /** @api hash algorithm=keccak512 */
    (data: any): Safe;
    /** @api hash algorithm=keccak512 */
    hex(data: any): Safe;
    /** @api hash algorithm=keccak512 */
    base64(data: any): Safe;
    /** @api hash algorithm=keccak512 */
    array(data: any): any;
    /** @api hash algorithm=keccak512 */
    digest(data: any): any;
    /** @api hash algorithm=keccak512 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=keccak512 */
    create(): Hasher;
    /** @api hash algorithm=keccak512 */
    update(data: any): Hasher;
  }
  const keccak512: Keccak512;
}

declare module 'fast-sha256' {
  /** @api hash algorithm=sha256 */
  export function hash(data: any): any;
  /** @api hmac algorithm=sha256 */
  export function hmac(key: any, data: any): any;
  /** @api pbkdf2 digest=sha256 */
  export function pbkdf2(password: any, salt: any, iterations: any, keylen: any): any;
  export default hash;
}

/** @alias @noble/hashes/sha3.js */
declare module '@noble/hashes/sha3' {
  /** @api hash algorithm=sha3-256 */
  function sha3_256(data: any): any;
  /** @api hash algorithm=sha3-512 */
  function sha3_512(data: any): any;
  /** @api hash algorithm=keccak256 */
  function keccak_256(data: any): any;
}

/** @alias @noble/hashes/blake2.js, @noble/hashes/blake2b, @noble/hashes/blake2s */
declare module '@noble/hashes/blake2' {
  /** @api hash algorithm=blake2b */
  function blake2b(data: any, options?: any): any;
  /** @api hash algorithm=blake2s */
  function blake2s(data: any, options?: any): any;
}

/** @alias @noble/hashes/blake3.js */
declare module '@noble/hashes/blake3' {
  /** @api hash algorithm=blake3 */
  function blake3(data: any, options?: any): any;
}

/** @alias @noble/hashes/argon2.js */
declare module '@noble/hashes/argon2' {
  /** @api argon2 */
  function argon2id(password: any, salt: any, options: any): any;
  /** @api argon2 */
  function argon2idAsync(password: any, salt: any, options: any): any;
  /** @api argon2 */
  function argon2i(password: any, salt: any, options: any): any;
  /** @api argon2 */
  function argon2iAsync(password: any, salt: any, options: any): any;
  /** @api argon2 */
  function argon2d(password: any, salt: any, options: any): any;
  /** @api argon2 */
  function argon2dAsync(password: any, salt: any, options: any): any;
}
