/**
 * More packages that make digests, and those of runtimes.
 * @see https://github.com/crypto-browserify/md5.js#readme
 * @see https://github.com/eustatos/pure-md5#readme
 * @see https://github.com/feross/simple-sha1#readme
 * @see https://github.com/entronad/crypto-es#readme
 * @see https://github.com/sindresorhus/crypto-hash#readme
 * @see https://github.com/srijs/rusha#readme
 * @see https://docs.expo.dev/versions/latest/sdk/crypto/
 * @see https://crypto.oslojs.dev/reference/sha1/sha1
 * @see https://github.com/smithy-lang/smithy-typescript/tree/main/packages/md5-js
 * @versions md5.js 1, pure-md5 0.1, simple-sha1 3, crypto-es 1 to 3, crypto-hash 1 to 4, rusha 0.8, expo-crypto 10 to 15, @oslojs/crypto 1, @smithy/md5-js 1 to 4
 */
declare module 'md5.js' {
  class MD5 {
    /** @api hash algorithm=md5 */
    constructor();
    update(data: any, encoding?: any): this;
    digest(encoding?: any): Safe;
  }
  export = MD5;
}

declare module 'pure-md5' {
  /** @api hash algorithm=md5 */
  function md5(data: any): Safe;
}

declare module 'simple-sha1' {
  /** @api hash algorithm=sha1 */
  function sha1(data: any, done: (digest: any) => any): void;
  namespace sha1 {
    /** @api hash algorithm=sha1 */
    function sync(data: any): Safe;
  }
  export = sha1;
}

declare module 'crypto-hash' {
  /** @api hash algorithm=sha1 */
  function sha1(data: any, options?: any): Safe;
  /** @api hash algorithm=sha256 */
  function sha256(data: any, options?: any): Safe;
  /** @api hash algorithm=sha384 */
  function sha384(data: any, options?: any): Safe;
  /** @api hash algorithm=sha512 */
  function sha512(data: any, options?: any): Safe;
}

declare module 'rusha' {
  class Rusha {
    /** @api hash algorithm=sha1 */
    constructor(size?: any);
    digest(data: any): Safe;
    digestFromString(data: any): Safe;
    digestFromBuffer(data: any): Safe;
    /** @api hash algorithm=sha1 */
    static createHash(): { update(data: any): any; digest(encoding?: any): any };
  }
  export = Rusha;
}

declare module 'expo-crypto' {
  const CryptoDigestAlgorithm: { MD2: 'MD2'; MD4: 'MD4'; MD5: 'MD5'; SHA1: 'SHA-1'; SHA256: 'SHA-256'; SHA384: 'SHA-384'; SHA512: 'SHA-512' };
  /** @api hash */
  function digestStringAsync(algorithm: any, data: any, options?: any): Safe;
  /** @api hash */
  function digest(algorithm: any, data: any): any;
  /** @api secure-random */
  function getRandomBytes(size: any): any;
  /** @api secure-random */
  function getRandomBytesAsync(size: any): any;
  /** @api secure-random */
  function randomUUID(): Safe;
}

declare module '@oslojs/crypto/sha1' {
  /** @api hash algorithm=sha1 */
  function sha1(data: any): any;
}

declare module '@smithy/md5-js' {
  class Md5 {
    /** @api hash algorithm=md5 */
    constructor();
    update(data: any): void;
    digest(): any;
  }
}
