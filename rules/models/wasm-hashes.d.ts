/**
 * Hashes compiled to WebAssembly. Those for passwords take all they need in one object.
 * @see https://github.com/Daninet/hash-wasm#api
 * @see https://github.com/antelle/argon2-browser#js-library
 * @versions hash-wasm 4, argon2-browser 1
 */
declare module 'hash-wasm' {
  interface Hasher {
    init(): this;
    update(data: any): this;
    digest(type: 'hex'): Safe;
    digest(type?: any): any;
  }
  /** @api hash algorithm=md4 */
  function md4(data: any): Safe;
  /** @api hash algorithm=md5 */
  function md5(data: any): Safe;
  /** @api hash algorithm=sha1 */
  function sha1(data: any): Safe;
  /** @api hash algorithm=ripemd160 */
  function ripemd160(data: any): Safe;
  /** @api hash algorithm=sha224 */
  function sha224(data: any): Safe;
  /** @api hash algorithm=sha256 */
  function sha256(data: any): Safe;
  /** @api hash algorithm=sha384 */
  function sha384(data: any): Safe;
  /** @api hash algorithm=sha512 */
  function sha512(data: any): Safe;
  /** @api hash algorithm=sm3 */
  function sm3(data: any): Safe;
  /** @api hash algorithm=sha3 */
  function sha3(data: any, bits?: any): Safe;
  /** @api hash algorithm=keccak */
  function keccak(data: any, bits?: any): Safe;
  /** @api hash algorithm=whirlpool */
  function whirlpool(data: any): Safe;
  /** @api hash algorithm=blake2b */
  function blake2b(data: any, bits?: any, key?: any): Safe;
  /** @api hash algorithm=blake2s */
  function blake2s(data: any, bits?: any, key?: any): Safe;
  /** @api hash algorithm=blake3 */
  function blake3(data: any, bits?: any, key?: any): Safe;
  /** @api hash algorithm=md4 */
  function createMD4(): Hasher;
  /** @api hash algorithm=md5 */
  function createMD5(): Hasher;
  /** @api hash algorithm=sha1 */
  function createSHA1(): Hasher;
  /** @api hash algorithm=ripemd160 */
  function createRIPEMD160(): Hasher;
  /** @api hash algorithm=sha224 */
  function createSHA224(): Hasher;
  /** @api hash algorithm=sha256 */
  function createSHA256(): Hasher;
  /** @api hash algorithm=sha384 */
  function createSHA384(): Hasher;
  /** @api hash algorithm=sha512 */
  function createSHA512(): Hasher;
  function createHMAC(hash: any, key: any): Hasher;
  /** @api pbkdf2 */
  function pbkdf2(options: any): any;
  /** @api scrypt */
  function scrypt(options: any): any;
  /** @api bcrypt */
  function bcrypt(options: any): any;
  function bcryptVerify(options: any): boolean;
  /** @api argon2 */
  function argon2i(options: any): any;
  /** @api argon2 */
  function argon2d(options: any): any;
  /** @api argon2 */
  function argon2id(options: any): any;
  function argon2Verify(options: any): boolean;
}

declare module 'argon2-browser' {
  interface Argon2 {
    /** @api argon2 */
    hash(options: any): any;
    verify(options: any): any;
    ArgonType: { Argon2d: 0; Argon2i: 1; Argon2id: 2 };
  }
  const argon2: Argon2;
  export = argon2;
}
