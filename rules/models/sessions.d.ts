/**
 * Signed and sealed sessions and cookies, and what lets clients in by a name and a password.
 * @see https://github.com/expressjs/session#api
 * @see https://remix.run/docs/en/main/utils/sessions
 * @versions express-session 1, cookie-session 2, iron-session 6 to 8, @hapi/iron 6, 7, client-sessions 0.8, keygrip 1, cookies 0.9, express-openid-connect 2
 */
declare module 'express-session' {
  /** @api session-secret */
  function session(options?: any): any;
  export = session;
}

declare module 'cookie-session' {
  /** @api session-secret */
  function session(options?: any): any;
  export = session;
}

declare module 'cookie-parser' {
  /** @api cookie-secret */
  function cookieParser(secret?: any, options?: any): any;
  export = cookieParser;
}

declare module 'iron-session' {
  /** @api iron-session */
  function getIronSession(request: any, ...more: any[]): any;
  /** @api iron-seal */
  function sealData(data: any, options: any): any;
  /** @api iron-seal */
  function unsealData(seal: any, options: any): any;
}

declare module 'cookie-signature' {
  /** @api cookie-sign */
  function sign(value: any, secret: any): any;
  /** @api cookie-sign */
  function unsign(value: any, secret: any): any;
}

/** @see https://www.better-auth.com/docs/reference/options#secret */
declare module 'better-auth' {
  /** @api session-secret */
  function betterAuth(options: any): any;
}

/** @see https://next-auth.js.org/configuration/options#secret */
declare module 'next-auth' {
  /** @api session-secret */
  export default function NextAuth(options: any, ...rest: any[]): any;
}

/** @see https://github.com/Psifi-Solutions/csrf-csrf#configuration */
declare module 'csrf-csrf' {
  /** @api session-secret */
  function doubleCsrf(options: any): any;
}

/** @see https://hono.dev/docs/middleware/builtin/bearer-auth */
declare module 'hono/bearer-auth' {
  /** @api server-login */
  function bearerAuth(options: any): any;
}

/** @see https://hono.dev/docs/middleware/builtin/basic-auth */
declare module 'hono/basic-auth' {
  /** @api server-login */
  function basicAuth(options: any, ...rest: any[]): any;
}

/** @see https://github.com/LionC/express-basic-auth#how-to-use-it */
declare module 'express-basic-auth' {
  /** @api server-login */
  function basicAuth(options: { authorizer?: (user: Remote, password: Remote, callback?: any) => any; authorizeAsync?: any; users?: any }): any;
  export = basicAuth;
}

/** @see https://hapi.dev/module/iron/api */
/** @alias iron */
declare module '@hapi/iron' {
  /** @api seal */
  function seal(data: any, password: any, options?: any): any;
  /** @api seal */
  function unseal(sealed: any, password: any, options?: any): any;
  const defaults: any;
}

/** @see https://github.com/mozilla/node-client-sessions#usage */
declare module 'client-sessions' {
  /** @api session-secret */
  function sessions(options: any): any;
  export = sessions;
}

/** @see https://github.com/crypto-utils/keygrip#api */
declare module 'keygrip' {
  class Keygrip {
    /** @api cookie-secret */
    constructor(secret: any, algorithm?: any, encoding?: any);
    sign(data: any): any;
    verify(data: any, digest: any): boolean;
  }
  export = Keygrip;
}

/** @see https://github.com/pillarjs/cookies#api */
declare module 'cookies' {
  class Cookies {
    /** @api session-secret */
    constructor(request: any, response: any, options?: any);
    get(name: any, options?: any): Remote;
    set(name: any, value?: any, options?: any): this;
  }
  export = Cookies;
}

/** @see https://auth0.github.io/express-openid-connect/interfaces/ConfigParams.html#secret */
declare module 'express-openid-connect' {
  /** @api session-secret */
  function auth(options?: any): any;
}
