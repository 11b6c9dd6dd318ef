/**
 * Packages that encrypt and make keys.
 * @see https://github.com/digitalbazaar/forge#api
 * @see https://github.com/rzcoder/node-rsa#usage
 * @see https://github.com/danang-id/simple-crypto-js#readme
 * @see https://github.com/MauriceButler/cryptr#readme
 * @see https://github.com/sehrope/node-simple-encryptor#usage
 * @see https://github.com/ricmoo/aes-js#api
 * @see https://github.com/indutny/des.js#readme
 * @see https://github.com/egoroof/blowfish#usage
 * @versions node-forge 1, node-rsa 1, simple-crypto-js 3, cryptr 6, simple-encryptor 2 to 4, aes-js 3, 4, des.js 1, egoroof-blowfish 2 to 4
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
    interface PublicKey {
      /** @api forge-rsa */
      encrypt(data: any, scheme?: any, options?: any): any;
      verify(digest: any, signature: any, scheme?: any): boolean;
    }
    interface PrivateKey {
      /** @api forge-rsa */
      decrypt(data: any, scheme?: any, options?: any): any;
      sign(digest: any, scheme?: any): any;
    }
    const pki: {
      publicKeyFromPem(pem: any): PublicKey;
      privateKeyFromPem(pem: any): PrivateKey;
      rsa: {
        /** @api forge-key-pair */
        createKeyPairGenerationState(bits?: any, exponent?: any, options?: any): any;
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
    /** @api node-rsa */
    setOptions(options: any): void;
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

declare module 'simple-encryptor' {
  interface Encryptor {
    encrypt(data: any): any;
    decrypt(data: any): any;
    hmac(data: any): any;
  }
  /** @api passphrase */
  function encryptor(key: any): Encryptor;
  export = encryptor;
}

declare module 'aes-js' {
  namespace ModeOfOperation {
    class ecb {
      /** @api cipher algorithm=aes-ecb */
      constructor(key: any);
      encrypt(data: any): any;
      decrypt(data: any): any;
    }
    class cbc {
      /** @api cipher algorithm=aes-cbc */
      constructor(key: any, iv?: any);
      encrypt(data: any): any;
      decrypt(data: any): any;
    }
    class cfb {
      /** @api cipher algorithm=aes-cfb */
      constructor(key: any, iv?: any, segment?: any);
      encrypt(data: any): any;
      decrypt(data: any): any;
    }
    class ofb {
      /** @api cipher algorithm=aes-ofb */
      constructor(key: any, iv?: any);
      encrypt(data: any): any;
      decrypt(data: any): any;
    }
    class ctr {
      /** @api cipher algorithm=aes-ctr */
      constructor(key: any, counter?: any);
      encrypt(data: any): any;
      decrypt(data: any): any;
    }
  }
  const utils: { utf8: { toBytes(text: any): Same<0>; fromBytes(bytes: any): any }; hex: { toBytes(text: any): Same<0>; fromBytes(bytes: any): any } };
}

declare module 'des.js' {
  interface Block {
    update(data: any): any;
    final(): any;
  }
  const DES: {
    /** @api cipher algorithm=des */
    create(options: any): Block;
  };
  const EDE: {
    /** @api cipher algorithm=des-ede3 */
    create(options: any): Block;
  };
}

/** @alias blowfish-node */
declare module 'egoroof-blowfish' {
  class Blowfish {
    /** @api cipher algorithm=blowfish */
    constructor(key: any, mode?: any, padding?: any);
    encode(data: any): any;
    decode(data: any, type?: any): any;
    setIv(iv: any): void;
  }
  export = Blowfish;
}
