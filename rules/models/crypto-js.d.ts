/**
 * crypto-js, whole and by its subpaths. A cipher given a text as key makes the key of it with one round of MD5.
 * @see https://cryptojs.gitbook.io/docs/
 * @see https://github.com/brix/crypto-js
 * @versions 3, 4
 */
declare module 'crypto-js' {
  interface WordArray {
    toString(encoder?: any): Safe;
    words: any;
  }
  interface Encoder {
    parse(text: any): WordArray;
    stringify(words: any): any;
  }
  interface Hasher {
    update(data: any): this;
    finalize(data?: any): WordArray;
    reset(): any;
  }
  interface Encrypted {
    toString(format?: any): any;
    ciphertext: any;
  }
  namespace CryptoJS {
    /** @api hash algorithm=md5 */
    function MD5(data: any, options?: any): WordArray;
    /** @api hash algorithm=sha1 */
    function SHA1(data: any, options?: any): WordArray;
    /** @api hash algorithm=ripemd160 */
    function RIPEMD160(data: any, options?: any): WordArray;
    /** @api hash algorithm=sha224 */
    function SHA224(data: any, options?: any): WordArray;
    /** @api hash algorithm=sha256 */
    function SHA256(data: any, options?: any): WordArray;
    /** @api hash algorithm=sha384 */
    function SHA384(data: any, options?: any): WordArray;
    /** @api hash algorithm=sha512 */
    function SHA512(data: any, options?: any): WordArray;
    /** @api hash algorithm=sha3 */
    function SHA3(data: any, options?: any): WordArray;
    /** @api hmac algorithm=md5 */
    function HmacMD5(data: any, key: any): WordArray;
    /** @api hmac algorithm=sha1 */
    function HmacSHA1(data: any, key: any): WordArray;
    /** @api hmac algorithm=ripemd160 */
    function HmacRIPEMD160(data: any, key: any): WordArray;
    /** @api hmac algorithm=sha256 */
    function HmacSHA256(data: any, key: any): WordArray;
    /** @api hmac algorithm=sha384 */
    function HmacSHA384(data: any, key: any): WordArray;
    /** @api hmac algorithm=sha512 */
    function HmacSHA512(data: any, key: any): WordArray;
    /** @api pbkdf2 */
    function PBKDF2(password: any, salt: any, options?: any): WordArray;
    /** @api evpkdf */
    function EvpKDF(password: any, salt: any, options?: any): WordArray;
    const AES: {
      /** @api cipher-js algorithm=aes direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=aes direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const DES: {
      /** @api cipher-js algorithm=des direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=des direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const TripleDES: {
      /** @api cipher-js algorithm=3des direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=3des direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const RC4: {
      /** @api cipher-js algorithm=rc4 direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=rc4 direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const RC4Drop: {
      /** @api cipher-js algorithm=rc4 direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=rc4 direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const Rabbit: {
      /** @api cipher-js algorithm=rabbit direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=rabbit direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const RabbitLegacy: {
      /** @api cipher-js algorithm=rabbit direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=rabbit direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const Blowfish: {
      /** @api cipher-js algorithm=blowfish direction=encrypt */
      encrypt(data: any, key: any, options?: any): Encrypted;
      /** @api cipher-js algorithm=blowfish direction=decrypt */
      decrypt(data: any, key: any, options?: any): WordArray;
    };
    const algo: {
      MD5: {
        /** @api hash algorithm=md5 */
        create(): Hasher;
      };
      SHA1: {
        /** @api hash algorithm=sha1 */
        create(): Hasher;
      };
      SHA256: {
        /** @api hash algorithm=sha256 */
        create(): Hasher;
      };
      SHA512: {
        /** @api hash algorithm=sha512 */
        create(): Hasher;
      };
      HMAC: {
        /** @api hmac */
        create(algorithm: any, key: any): Hasher;
      };
    };
    const mode: { ECB: 'ecb'; CBC: 'cbc'; CFB: 'cfb'; CTR: 'ctr'; OFB: 'ofb' };
    const enc: { Hex: Encoder; Base64: Encoder; Base64url: Encoder; Utf8: Encoder; Latin1: Encoder };
    const lib: {
      WordArray: {
        /** @api secure-random */
        random(bytes: any): WordArray;
        create(words?: any, bytes?: any): WordArray;
      };
    };
  }
  export = CryptoJS;
}

/** @alias crypto-js/md5.js */
declare module 'crypto-js/md5' {
  const hash: typeof import('crypto-js').MD5;
  export = hash;
}
/** @alias crypto-js/sha1.js */
declare module 'crypto-js/sha1' {
  const hash: typeof import('crypto-js').SHA1;
  export = hash;
}
declare module 'crypto-js/ripemd160' {
  const hash: typeof import('crypto-js').RIPEMD160;
  export = hash;
}
/** @alias crypto-js/sha256.js */
declare module 'crypto-js/sha256' {
  const hash: typeof import('crypto-js').SHA256;
  export = hash;
}
declare module 'crypto-js/sha512' {
  const hash: typeof import('crypto-js').SHA512;
  export = hash;
}
declare module 'crypto-js/hmac-md5' {
  const hash: typeof import('crypto-js').HmacMD5;
  export = hash;
}
declare module 'crypto-js/hmac-sha1' {
  const hash: typeof import('crypto-js').HmacSHA1;
  export = hash;
}
declare module 'crypto-js/hmac-sha256' {
  const hash: typeof import('crypto-js').HmacSHA256;
  export = hash;
}
/** @alias crypto-js/aes.js */
declare module 'crypto-js/aes' {
  const cipher: typeof import('crypto-js').AES;
  export = cipher;
}
declare module 'crypto-js/tripledes' {
  const cipher: typeof import('crypto-js').TripleDES;
  export = cipher;
}
declare module 'crypto-js/rc4' {
  const cipher: typeof import('crypto-js').RC4;
  export = cipher;
}
declare module 'crypto-js/rabbit' {
  const cipher: typeof import('crypto-js').Rabbit;
  export = cipher;
}
declare module 'crypto-js/pbkdf2' {
  const derive: typeof import('crypto-js').PBKDF2;
  export = derive;
}
declare module 'crypto-js/evpkdf' {
  const derive: typeof import('crypto-js').EvpKDF;
  export = derive;
}
/** @alias crypto-js/enc-utf8, crypto-js/enc-base64, crypto-js/enc-latin1 */
declare module 'crypto-js/enc-hex' {
  const encoder: import('crypto-js').Encoder;
  export = encoder;
}
