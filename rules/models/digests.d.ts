/**
 * Small packages that make digests.
 * @see https://github.com/pvorb/node-md5#readme
 * @see https://github.com/pvorb/node-sha1#readme
 * @see https://github.com/blueimp/JavaScript-MD5#readme
 * @see https://github.com/sindresorhus/hasha#readme
 * @see https://github.com/puleos/object-hash#readme
 * @see https://github.com/indutny/hash.js#readme
 * @see https://github.com/browserify/sha.js#readme
 * @see https://github.com/h2non/jshashes#readme
 * @see https://github.com/Caligatio/jsSHA#readme
 * @see https://github.com/browserify/createHash#readme
 * @see https://github.com/browserify/createHmac#readme
 * @see https://github.com/browserify/ripemd160#readme
 * @see https://github.com/sindresorhus/md5-hex#readme
 * @see https://github.com/kawanet/sha1-uint8array#readme
 * @versions md5 2, sha1 1, blueimp-md5 2, spark-md5 3, ts-md5 1, 2, hasha 5, 6, object-hash 2, 3, hash.js 1, sha.js 2, jshashes 1, jssha 2, 3, create-hash 1, create-hmac 1, ripemd160 2, md5-hex 3 to 5, sha1-uint8array 0.10
 */
declare module 'md5' {
  /** @api hash algorithm=md5 */
  function md5(data: any, options?: any): Safe;
  export = md5;
}

declare module 'sha1' {
  /** @api hash algorithm=sha1 */
  function sha1(data: any, options?: any): Safe;
  export = sha1;
}

declare module 'sha256' {
  /** @api hash algorithm=sha256 */
  function sha256(data: any, options?: any): Safe;
  export = sha256;
}

declare module 'md5-hex' {
  /** @api hash algorithm=md5 */
  function md5Hex(data: any): Safe;
  export = md5Hex;
}

declare module 'create-hash' {
  /** @api hash */
  function createHash(algorithm: any): import('hash.js').Digester;
  export = createHash;
}

declare module 'create-hmac' {
  /** @api hmac */
  function createHmac(algorithm: any, key: any): import('hash.js').Digester;
  export = createHmac;
}

declare module 'ripemd160' {
  class RIPEMD160 {
    /** @api hash algorithm=ripemd160 */
    constructor();
    update(data: any, encoding?: any): this;
    digest(encoding?: any): Safe;
  }
  export = RIPEMD160;
}

declare module 'sha1-uint8array' {
  /** @api hash algorithm=sha1 */
  function createHash(): import('hash.js').Digester;
  /** @api hash */
  function createHash(algorithm: any): import('hash.js').Digester;
}

declare module 'jssha' {
  class jsSHA {
    /** @api hash */
    constructor(algorithm: any, format: any, options?: any);
    update(data: any): this;
    setHMACKey(key: any, format: any, options?: any): void;
    getHash(format: any, options?: any): Safe;
    getHMAC(format: any, options?: any): Safe;
  }
  export = jsSHA;
}

declare module 'blueimp-md5' {
  /** @api hash algorithm=md5 */
  function md5(data: any): Safe;
  /** @api hmac algorithm=md5 */
  function md5(data: any, key: any, raw?: any): Safe;
  export = md5;
}

declare module 'spark-md5' {
  class BufferMD5 {
    /** @api hash algorithm=md5 */
    constructor();
    /** @api hash algorithm=md5 */
    static hash(data: any, raw?: any): Safe;
    append(data: any): this;
    end(raw?: any): Safe;
  }
  class SparkMD5 {
    /** @api hash algorithm=md5 */
    constructor();
    /** @api hash algorithm=md5 */
    static hash(data: any, raw?: any): Safe;
    /** @api hash algorithm=md5 */
    static hashBinary(data: any, raw?: any): Safe;
    static ArrayBuffer: typeof BufferMD5;
    append(data: any): this;
    appendBinary(data: any): this;
    end(raw?: any): Safe;
  }
  export = SparkMD5;
}

/** @alias ts-md5/dist/md5 */
declare module 'ts-md5' {
  class Md5 {
    /** @api hash algorithm=md5 */
    constructor();
    /** @api hash algorithm=md5 */
    static hashStr(data: any, raw?: any): Safe;
    /** @api hash algorithm=md5 */
    static hashAsciiStr(data: any, raw?: any): Safe;
    start(): this;
    appendStr(data: any): this;
    appendAsciiStr(data: any): this;
    appendByteArray(data: any): this;
    end(raw?: any): any;
  }
}

declare module 'hasha' {
  /** @api hash */
  function hash(data: any, options?: any): Safe;
  /** @api hash */
  function hashFile(file: any, options?: any): Safe;
  /** @api hash */
  function hashSync(data: any, options?: any): Safe;
  /** @api hash */
  export default function hasha(data: any, options?: any): Safe;
}

declare module 'object-hash' {
  /** @api object-hash */
  function hash(value: any, options?: any): Safe;
  namespace hash {
    /** @api object-hash algorithm=sha1 */
    function sha1(value: any): Safe;
    /** @api object-hash algorithm=md5 */
    function MD5(value: any): Safe;
  }
  export = hash;
}

declare module 'hash.js' {
  interface Digester {
    update(data: any, encoding?: any): this;
    digest(encoding?: any): Safe;
  }
  /** @api hash algorithm=sha1 */
  function sha1(): Digester;
  /** @api hash algorithm=ripemd160 */
  function ripemd160(): Digester;
  /** @api hash algorithm=sha256 */
  function sha256(): Digester;
  /** @api hash algorithm=sha512 */
  function sha512(): Digester;
}

declare module 'sha.js' {
  /** @api hash */
  function create(algorithm: any): { update(data: any, encoding?: any): any; digest(encoding?: any): Safe };
  export = create;
}

declare module 'jshashes' {
  class Digests {
    hex(data: any): Safe;
    b64(data: any): Safe;
    any(data: any, letters: any): Safe;
    raw(data: any): any;
    hex_hmac(key: any, data: any): Safe;
    b64_hmac(key: any, data: any): Safe;
    any_hmac(key: any, data: any, letters: any): Safe;
    setUpperCase(on: any): this;
    setPad(pad: any): this;
    setUTF8(on: any): this;
  }
  class MD5 extends Digests {
    /** @api hash algorithm=md5 */
    constructor(options?: any);
  }
  class SHA1 extends Digests {
    /** @api hash algorithm=sha1 */
    constructor(options?: any);
  }
  class RMD160 extends Digests {
    /** @api hash algorithm=ripemd160 */
    constructor(options?: any);
  }
}
