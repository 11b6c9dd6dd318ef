/**
 * JSON Web Tokens.
 * @see https://github.com/auth0/node-jsonwebtoken#usage
 * @see https://github.com/panva/jose/tree/main/docs
 * @see https://github.com/auth0/express-jwt#usage
 * @see https://github.com/nestjs/jwt#usage
 * @see https://github.com/nearform/fast-jwt#api
 * @see https://github.com/mikenicholson/passport-jwt#usage
 * @see https://github.com/fastify/fastify-jwt#usage
 * @see https://hono.dev/docs/helpers/jwt
 * @versions jsonwebtoken 8, 9, jose 4, 5, 6, jwt-simple 0.5, express-jwt 6 to 8, koa-jwt 4, @nestjs/jwt 9 to 11, fast-jwt 3 to 6, passport-jwt 4, jwt-decode 3, 4, njwt 1, 2, @hapi/jwt 2, 3
 */
declare module 'jsonwebtoken' {
  /** @api jwt-sign */
  function sign(payload: any, secret: any, options?: any, callback?: Callback): any;
  /**
   * What comes of a missing list of algorithms is another thing in each of 4, 6 and 9, so the rule wants to know the version.
   * @api jwt-verify
   * @when >=0
   */
  function verify(token: any, secret: any, options?: any, callback?: Callback): any;
  /** @api jwt-decode */
  function decode(token: any, options?: any): any;
}

declare module 'jwt-simple' {
  /** @api jwt-sign */
  function encode(payload: any, secret: any, algorithm?: any, options?: any): any;
  /** @api jwt-simple-decode */
  function decode(token: any, secret: any, noVerify?: any, algorithm?: any): any;
}

declare module 'jwt-decode' {
  /** @api jwt-decode */
  function jwtDecode(token: any, options?: any): any;
  /** @api jwt-decode */
  export default function jwt_decode(token: any, options?: any): any;
}

declare module '@nestjs/jwt' {
  class JwtService {
    /** @api jwt-service */
    constructor(options?: any);
    /** @api nest-jwt-sign */
    sign(payload: any, options?: any): any;
    /** @api nest-jwt-sign */
    signAsync(payload: any, options?: any): any;
    /** @api nest-jwt-verify */
    verify(token: any, options?: any): any;
    /** @api nest-jwt-verify */
    verifyAsync(token: any, options?: any): any;
    /** @api jwt-decode */
    decode(token: any, options?: any): any;
  }
  class JwtModule {
    /** @api jwt-module */
    static register(options: any): any;
    /** @api jwt-module */
    static registerAsync(options: any): any;
  }
}

declare module 'express-jwt' {
  /**
   * Which jsonwebtoken it brings along tells whether a public key may be the secret of HS256.
   * @api jwt-middleware
   * @when >=0
   */
  function expressjwt(options: any): any;
  /**
   * Which jsonwebtoken it brings along tells whether a public key may be the secret of HS256.
   * @api jwt-middleware
   * @when >=0
   */
  export default function jwt(options: any): any;
}

declare module 'koa-jwt' {
  /**
   * Which jsonwebtoken it brings along tells whether a public key may be the secret of HS256.
   * @api jwt-middleware
   * @when >=0
   */
  function jwt(options: any): any;
  export = jwt;
}

declare module 'passport-jwt' {
  class Strategy {
    /** @api jwt-strategy */
    constructor(options: any, verify: Callback);
  }
}

declare module 'fast-jwt' {
  /** @api fast-jwt-sign */
  function createSigner(options?: any): any;
  /** @api fast-jwt-verify */
  function createVerifier(options?: any): any;
  interface Decoder {
    /** @api jwt-decode */
    (token: any): any;
  }
  function createDecoder(options?: any): Decoder;
}

declare module 'jose' {
  class SignJWT {
    constructor(payload?: any);
    setProtectedHeader(header: any): this;
    setIssuedAt(at?: any): this;
    setIssuer(issuer: any): this;
    setAudience(audience: any): this;
    setSubject(subject: any): this;
    setJti(id: any): this;
    setExpirationTime(at: any): this;
    setNotBefore(at: any): this;
    /** @api jose-sign */
    sign(key: any, options?: any): any;
  }
  class UnsecuredJWT {
    /** @api jose-unsecured */
    constructor(payload?: any);
    setIssuedAt(at?: any): this;
    setIssuer(issuer: any): this;
    setAudience(audience: any): this;
    setSubject(subject: any): this;
    setExpirationTime(at: any): this;
    encode(): any;
    /** @api jose-unsecured */
    static decode(token: any, options?: any): any;
  }
  class EncryptJWT {
    constructor(payload?: any);
    setProtectedHeader(header: any): this;
    setIssuedAt(at?: any): this;
    setExpirationTime(at: any): this;
    /** @api jose-sign */
    encrypt(key: any, options?: any): any;
  }
  /** @api jose-verify */
  function jwtVerify(token: any, key: any, options?: any): any;
  /** @api jose-verify */
  function jwtDecrypt(token: any, key: any, options?: any): any;
  /** @api jose-verify */
  function compactVerify(token: any, key: any, options?: any): any;
  /** @api jwt-decode */
  function decodeJwt(token: any): any;
  /** Versions 1 and 2. */
  const JWT: {
    /** @api jwt-sign */
    sign(payload: any, secret: any, options?: any): any;
    /** @api jose-verify */
    verify(token: any, key: any, options?: any): any;
    /** @api jwt-decode */
    decode(token: any, options?: any): any;
  };
  const JWS: {
    /** @api jwt-sign */
    sign(payload: any, secret: any, header?: any): any;
    /** @api jose-verify */
    verify(token: any, key: any, options?: any): any;
  };
  const JWK: {
    asKey(key: any, options?: any): Same<0>;
    /** @api typed-key-pair */
    generate(type: any, size?: any, options?: any): any;
    /** @api typed-key-pair */
    generateSync(type: any, size?: any, options?: any): any;
    None: any;
  };
  /** @api key-pair */
  function generateKeyPair(type: any, options?: any): any;
  function importPKCS8(pem: any, algorithm?: any, options?: any): Same<0>;
  function decodeProtectedHeader(token: any): any;
  function createRemoteJWKSet(url: any, options?: any): any;
}

/** @alias fastify-jwt */
declare module '@fastify/jwt' {
  interface JWT {
    /** @api nest-jwt-sign */
    sign(payload: any, options?: any, callback?: Callback): any;
    /** @api nest-jwt-verify */
    verify(token: any, options?: any, callback?: Callback): any;
    /** @api jwt-decode */
    decode(token: any, options?: any): any;
  }
}

/** @alias hono/utils/jwt */
declare module 'hono/jwt' {
  /** @api jwt-middleware */
  function jwt(options: any): any;
  /** @api jwt-sign */
  function sign(payload: any, secret: any, algorithm?: any): any;
  /** @api jose-verify */
  function verify(token: any, key: any, algorithm?: any): any;
  /** @api jwt-decode */
  function decode(token: any): any;
}

/** @see https://github.com/tsndr/cloudflare-worker-jwt#usage */
declare module '@tsndr/cloudflare-worker-jwt' {
  /** @api jwt-sign */
  function sign(payload: any, secret: any, options?: any): any;
  /** @api jose-verify */
  function verify(token: any, key: any, options?: any): any;
  /** @api jwt-decode */
  function decode(token: any): any;
  const jwt: typeof import('@tsndr/cloudflare-worker-jwt');
  export default jwt;
}

/** @see https://github.com/auth0/node-jws#readme */
declare module 'jws' {
  /** @api jws-sign */
  function sign(options: any): any;
  /** @api jws-sign */
  function createSign(options: any): any;
  /** @api jose-verify */
  function verify(token: any, algorithm: any, key: any): any;
  /** @api jwt-decode */
  function decode(token: any, options?: any): any;
}

/** @see https://elysiajs.com/plugins/jwt */
declare module '@elysiajs/jwt' {
  /** @api session-secret */
  function jwt(options?: any): any;
  export default jwt;
}

/** @see https://github.com/jwtk/njwt#njwt */
declare module 'njwt' {
  /** @api jwt-sign */
  function create(payload: any, secret: any, algorithm?: any): any;
  /** @api jose-verify */
  function verify(token: any, key: any, algorithm?: any, callback?: Callback): any;
}

/** @see https://hapi.dev/module/jwt/api */
declare module '@hapi/jwt' {
  const token: {
    /** @api jwt-sign */
    generate(payload: any, secret: any, options?: any): any;
    /** @api jwt-decode */
    decode(token: any, options?: any): any;
    /** @api jose-verify */
    verify(token: any, key: any, options?: any): any;
    verifySignature(token: any, key: any): any;
  };
}

/** @see https://github.com/auth0-community/socketio-jwt#readme */
/** @alias @thream/socketio-jwt, restify-jwt-community */
declare module 'socketio-jwt' {
  /** @api jwt-middleware */
  function authorize(options: any): any;
}
