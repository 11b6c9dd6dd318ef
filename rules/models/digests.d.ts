/**
 * Small packages that make digests.
 * @see https://github.com/pvorb/node-md5#readme
 * @see https://github.com/pvorb/node-sha1#readme
 * @see https://github.com/emn178/js-md5#readme
 * @see https://github.com/blueimp/JavaScript-MD5#readme
 * @see https://github.com/sindresorhus/hasha#readme
 * @see https://github.com/puleos/object-hash#readme
 * @see https://github.com/indutny/hash.js#readme
 * @see https://github.com/browserify/sha.js#readme
 * @see https://github.com/h2non/jshashes#readme
 * @see https://github.com/paulmillr/noble-hashes#readme
 * @see https://github.com/Caligatio/jsSHA#readme
 * @see https://github.com/browserify/createHash#readme
 * @see https://github.com/browserify/createHmac#readme
 * @see https://github.com/browserify/ripemd160#readme
 * @see https://github.com/sindresorhus/md5-hex#readme
 * @see https://github.com/emn178/js-sha512#readme
 * @see https://github.com/kawanet/sha1-uint8array#readme
 * @versions md5 2, sha1 1, js-md5 0.7, 0.8, js-sha1 0.6, 0.7, blueimp-md5 2, spark-md5 3, ts-md5 1, 2, hasha 5, 6, object-hash 2, 3, hash.js 1, sha.js 2, jshashes 1, @noble/hashes 1, 2, jssha 2, 3, create-hash 1, create-hmac 1, ripemd160 2, md5-hex 3 to 5, js-sha512 0.9, sha1-uint8array 0.10
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

declare module 'js-md5' {
  interface Md5 {
    /** @api hash algorithm=md5 */
    (data: any): Safe;
    /** @api hash algorithm=md5 */
    hex(data: any): Safe;
    /** @api hash algorithm=md5 */
    base64(data: any): Safe;
    /** @api hash algorithm=md5 */
    digest(data: any): any;
    /** @api hash algorithm=md5 */
    array(data: any): any;
    /** @api hash algorithm=md5 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=md5 */
    update(data: any): ScriptHasher;
    /** @api hash algorithm=md5 */
    create(): ScriptHasher;
    hmac: Md5Hmac;
  }
  interface ScriptHasher {
    update(data: any): this;
    hex(): Safe;
    base64(): Safe;
    toString(): Safe;
    digest(): any;
    array(): any;
    arrayBuffer(): any;
  }
  interface Md5Hmac {
    /** @api hmac algorithm=md5 */
    (key: any, data: any): Safe;
    /** @api hmac algorithm=md5 */
    hex(key: any, data: any): Safe;
    /** @api hmac algorithm=md5 */
    base64(key: any, data: any): Safe;
    /** @api hmac algorithm=md5 */
    digest(key: any, data: any): any;
    /** @api hmac algorithm=md5 */
    array(key: any, data: any): any;
    /** @api hmac algorithm=md5 */
    arrayBuffer(key: any, data: any): any;
    /** @api hmac algorithm=md5 */
    update(key: any, data: any): ScriptHasher;
    /** @api hmac algorithm=md5 */
    create(key: any): ScriptHasher;
  }
  const md5: Md5;
  export default md5;
  export { md5 };
}

declare module 'js-sha1' {
  interface Sha1 {
    /** @api hash algorithm=sha1 */
    (data: any): Safe;
    /** @api hash algorithm=sha1 */
    hex(data: any): Safe;
    /** @api hash algorithm=sha1 */
    digest(data: any): any;
    /** @api hash algorithm=sha1 */
    array(data: any): any;
    /** @api hash algorithm=sha1 */
    arrayBuffer(data: any): any;
    /** @api hash algorithm=sha1 */
    update(data: any): import('js-md5').ScriptHasher;
    /** @api hash algorithm=sha1 */
    create(): import('js-md5').ScriptHasher;
    hmac: Sha1Hmac;
  }
  interface Sha1Hmac {
    /** @api hmac algorithm=sha1 */
    (key: any, data: any): Safe;
    /** @api hmac algorithm=sha1 */
    hex(key: any, data: any): Safe;
    /** @api hmac algorithm=sha1 */
    digest(key: any, data: any): any;
    /** @api hmac algorithm=sha1 */
    array(key: any, data: any): any;
    /** @api hmac algorithm=sha1 */
    arrayBuffer(key: any, data: any): any;
    /** @api hmac algorithm=sha1 */
    update(key: any, data: any): import('js-md5').ScriptHasher;
    /** @api hmac algorithm=sha1 */
    create(key: any): import('js-md5').ScriptHasher;
  }
  const sha1: Sha1;
  export default sha1;
  export { sha1 };
}

declare module 'js-sha256' {
  interface Sha256 {
    /** @api hash algorithm=sha256 */
    (data: any): Safe;
    /** @api hash algorithm=sha256 */
    hex(data: any): Safe;
    /** @api hmac algorithm=sha256 */
    hmac(key: any, data: any): Safe;
    sha256: Sha256;
  }
  const sha256: Sha256;
  export = sha256;
}

declare module 'js-sha512' {
  interface Sha512 {
    /** @api hash algorithm=sha512 */
    (data: any): Safe;
    /** @api hash algorithm=sha512 */
    hex(data: any): Safe;
    /** @api hmac algorithm=sha512 */
    hmac(key: any, data: any): Safe;
    sha512: Sha512;
    sha384: Sha512;
  }
  const sha512: Sha512;
  export = sha512;
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
  class MD5 {
    /** @api hash algorithm=md5 */
    constructor(options?: any);
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
  class SHA1 {
    /** @api hash algorithm=sha1 */
    constructor(options?: any);
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
  class RMD160 {
    /** @api hash algorithm=ripemd160 */
    constructor(options?: any);
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
}

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
