/**
 * Whole cryptographic libraries written for browsers.
 * @see https://bitwiseshiftleft.github.io/sjcl/doc/
 * @see https://kjur.github.io/jsrsasign/api/
 * @see https://github.com/travist/jsencrypt#readme
 * @versions sjcl 1, jsrsasign 8 to 11, jsencrypt 2, 3
 */
declare module 'sjcl' {
  namespace sjcl {
    const hash: {
      sha1: {
        /** @api hash algorithm=sha1 */
        hash(data: any): any;
      };
      ripemd160: {
        /** @api hash algorithm=ripemd160 */
        hash(data: any): any;
      };
      sha256: {
        /** @api hash algorithm=sha256 */
        hash(data: any): any;
      };
      sha512: {
        /** @api hash algorithm=sha512 */
        hash(data: any): any;
      };
    };
    const misc: {
      /** @api pbkdf2 */
      pbkdf2(password: any, salt: any, iterations?: any, keylen?: any, prf?: any): any;
    };
    const random: {
      /** @api secure-random */
      randomWords(count: any, paranoia?: any): any;
    };
    const codec: {
      hex: { fromBits(bits: any): Same<0>; toBits(text: any): any };
      base64: { fromBits(bits: any): Same<0>; toBits(text: any): any };
      utf8String: { fromBits(bits: any): any; toBits(text: any): Same<0> };
    };
    /** @api passphrase */
    function encrypt(key: any, data: any, options?: any): any;
    /** @api passphrase */
    function decrypt(key: any, data: any, options?: any): any;
  }
  export = sjcl;
}

declare module 'jsrsasign' {
  namespace KJUR {
    namespace crypto {
      const Util: {
        /** @api hash algorithm=md5 */
        md5(data: any): any;
        /** @api hash algorithm=sha1 */
        sha1(data: any): any;
        /** @api hash algorithm=ripemd160 */
        ripemd160(data: any): any;
        /** @api hash algorithm=sha256 */
        sha256(data: any): any;
        /** @api hash algorithm=sha512 */
        sha512(data: any): any;
        /** @api hash */
        hashString(data: any, algorithm: any): any;
        /** @api hash */
        hashHex(data: any, algorithm: any): any;
      };
      class MessageDigest {
        /** @api hash */
        constructor(options: any);
        updateString(data: any): any;
        updateHex(data: any): any;
        digest(): any;
        digestString(data: any): any;
        digestHex(data: any): any;
      }
      class Signature {
        /** @api signature */
        constructor(options: any);
        init(key: any, pass?: any): any;
        updateString(data: any): any;
        updateHex(data: any): any;
        sign(): any;
        verify(signature: any): any;
      }
      class Mac {
        /** @api hmac */
        constructor(options: any);
        updateString(data: any): any;
        updateHex(data: any): any;
        doFinal(): any;
      }
    }
    namespace jws {
      const JWS: {
        /** @api jwt-sign */
        sign(algorithm: any, header: any, payload: any, secret?: any, pass?: any): any;
        /** @api jose-verify */
        verify(token: any, key: any, algorithms?: any): any;
        /** @api jose-verify */
        verifyJWT(token: any, key: any, options?: any): any;
        /** @api jwt-decode */
        parse(token: any): any;
      };
    }
  }
  const KEYUTIL: {
    /** @api typed-key-pair */
    generateKeypair(type: any, size: any): any;
  };
}

declare module 'jsencrypt' {
  class JSEncrypt {
    /** @api forge-key-pair */
    constructor(bits?: any);
    setPublicKey(key: any): void;
    setPrivateKey(key: any): void;
    encrypt(data: any): any;
    decrypt(data: any): any;
  }
  export default JSEncrypt;
  export { JSEncrypt };
}
