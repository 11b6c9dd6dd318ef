/**
 * Packages that make keys and certificates.
 * @see https://docs.openpgpjs.org/global.html#generateKey
 * @see https://github.com/indutny/elliptic#api
 * @see https://github.com/juliangruber/keypair#api
 * @see https://github.com/jfromaniello/selfsigned#options
 * @see https://github.com/Dexus/pem#module_pem
 * @see https://github.com/JoshKaufman/ursa#readme
 * @see https://github.com/cisco/node-jose#readme
 * @see https://github.com/publishlab/node-acme-client/blob/master/docs/crypto.md
 * @versions openpgp 4 to 6, elliptic 6, keypair 1, selfsigned 1 to 3, pem 1, ursa 0.9, node-jose 2, acme-client 4, 5
 */
declare module 'openpgp' {
  /** @api forge-key-pair */
  function generateKey(bits: any): any;
}

declare module 'elliptic' {
  class ec {
    /** @api curve */
    constructor(curve: any);
    genKeyPair(options?: any): any;
    keyFromPrivate(key: any, encoding?: any): any;
    keyFromPublic(key: any, encoding?: any): any;
  }
}

declare module 'keypair' {
  /** @api forge-key-pair */
  function keypair(bits?: any): any;
  export = keypair;
}

declare module 'selfsigned' {
  /** @api forge-key-pair */
  function generate(attributes?: any, bits?: any, callback?: Callback): any;
}

declare module 'pem' {
  /** @api forge-key-pair */
  function createPrivateKey(bits?: any, ...rest: any[]): any;
  /** @api forge-key-pair */
  function createCertificate(bits?: any, ...rest: any[]): any;
  /** @api forge-key-pair */
  function createCSR(bits?: any, ...rest: any[]): any;
}

declare module 'ursa' {
  /** @api forge-key-pair */
  function generatePrivateKey(bits?: any, exponent?: any): any;
}

declare module 'node-jose' {
  interface KeyStore {
    /** @api typed-key-pair */
    generate(type: any, size?: any, options?: any): any;
  }
  const JWK: {
    createKeyStore(): KeyStore;
    /** @api typed-key-pair */
    createKey(type: any, size?: any, options?: any): any;
  };
}

declare module 'acme-client' {
  interface Keys {
    /** @api forge-key-pair */
    createPrivateKey(bits?: any): any;
    /** @api forge-key-pair */
    createPrivateRsaKey(bits?: any): any;
    /** @api forge-key-pair */
    createCsr(bits: any, key?: any): any;
  }
  const crypto: Keys;
  const forge: Keys;
}
