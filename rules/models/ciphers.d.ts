/**
 * Packages that encrypt and make keys.
 * @see https://github.com/digitalbazaar/forge#api
 * @see https://github.com/rzcoder/node-rsa#usage
 * @see https://github.com/danang-id/simple-crypto-js#readme
 * @see https://github.com/MauriceButler/cryptr#readme
 * @versions node-forge 1, node-rsa 1, simple-crypto-js 3, cryptr 6
 */
declare module 'node-forge' {
  interface Digester {
    update(data: any, encoding?: any): this;
    digest(): { toHex(): Safe; getBytes(): any };
  }
  interface BlockCipher {
    start(options?: any): any;
    update(data?: any): any;
    finish(pad?: any): boolean;
    output: any;
    mode: any;
  }
  namespace forge {
    const md: {
      md5: {
        /** @api hash algorithm=md5 */
        create(): Digester;
      };
      sha1: {
        /** @api hash algorithm=sha1 */
        create(): Digester;
      };
      sha256: {
        /** @api hash algorithm=sha256 */
        create(): Digester;
      };
      sha512: {
        /** @api hash algorithm=sha512 */
        create(): Digester;
      };
    };
    const md5: {
      /** @api hash algorithm=md5 */
      create(): Digester;
    };
    const sha1: {
      /** @api hash algorithm=sha1 */
      create(): Digester;
    };
    const hmac: {
      create(): { start(algorithm: any, key: any): any; update(data: any): any; digest(): any };
    };
    const cipher: {
      /** @api cipher direction=encrypt */
      createCipher(algorithm: any, key: any): BlockCipher;
      /** @api cipher direction=decrypt */
      createDecipher(algorithm: any, key: any): BlockCipher;
    };
    const aes: {
      /** @api cipher algorithm=aes-cbc direction=encrypt */
      createEncryptionCipher(key: any, mode?: any): BlockCipher;
    };
    const des: {
      /** @api cipher algorithm=des direction=encrypt */
      createEncryptionCipher(key: any, mode?: any): BlockCipher;
      /** @api cipher algorithm=des direction=decrypt */
      createDecryptionCipher(key: any, mode?: any): BlockCipher;
    };
    const rc2: {
      /** @api cipher algorithm=rc2 direction=encrypt */
      createEncryptionCipher(key: any, bits?: any): BlockCipher;
      /** @api cipher algorithm=rc2 direction=decrypt */
      createDecryptionCipher(key: any, bits?: any): BlockCipher;
    };
    const pki: {
      rsa: {
        /** @api forge-key-pair */
        generateKeyPair(bits?: any, exponent?: any, ...more: any[]): any;
      };
    };
    const rsa: {
      /** @api forge-key-pair */
      generateKeyPair(bits?: any, exponent?: any, ...more: any[]): any;
    };
    const pkcs5: {
      /** @api pbkdf2 */
      pbkdf2(password: any, salt: any, iterations: any, keylen: any, digest?: any, callback?: Callback): any;
    };
    const random: {
      /** @api secure-random */
      getBytesSync(size: any): any;
      /** @api secure-random */
      getBytes(size: any, callback?: Callback): any;
    };
  }
  export = forge;
}

declare module 'node-rsa' {
  class NodeRSA {
    /** @api node-rsa */
    constructor(key?: any, format?: any, options?: any);
    /** @api node-rsa-size */
    generateKeyPair(bits?: any, exponent?: any): this;
    encrypt(data: any, ...encodings: any[]): any;
    decrypt(data: any, encoding?: any): any;
  }
  export = NodeRSA;
}

declare module 'simple-crypto-js' {
  class SimpleCrypto {
    /** @api passphrase */
    constructor(key: any);
    encrypt(data: any): any;
    decrypt(data: any): any;
  }
  export default SimpleCrypto;
  export { SimpleCrypto };
}

declare module 'cryptr' {
  class Cryptr {
    /** @api passphrase */
    constructor(key: any, options?: any);
    encrypt(data: any): any;
    decrypt(data: any): any;
  }
  export = Cryptr;
}
