/**
 * Password hashes.
 * @see https://github.com/kelektiv/node.bcrypt.js#api
 * @see https://github.com/dcodeIO/bcrypt.js#usage
 * @see https://github.com/ranisalt/node-argon2/wiki/Options
 * @see https://github.com/napi-rs/node-rs/tree/main/packages/argon2
 * @see https://github.com/crypto-browserify/pbkdf2#readme
 * @see https://github.com/ricmoo/scrypt-js#readme
 * @see https://github.com/davidwood/node-password-hash#usage
 * @versions bcrypt 5, 6, bcryptjs 2, 3, argon2 0.30 to 0.44, @node-rs/bcrypt 1, @node-rs/argon2 2, pbkdf2 3, scrypt-js 2, 3, scryptsy 2, password-hash 1
 */
/** @alias bcrypt-nodejs, bcrypt-ts */
declare module 'bcrypt' {
  /** @api bcrypt */
  function hash(password: any, rounds: any, callback?: Callback): any;
  /** @api bcrypt */
  function hashSync(password: any, rounds?: any): any;
  /** @api bcrypt-salt */
  function genSalt(rounds?: any, ...more: any[]): any;
  /** @api bcrypt-salt */
  function genSaltSync(rounds?: any, minor?: any): any;
  function compare(password: any, hash: any, callback?: Callback): boolean;
  function compareSync(password: any, hash: any): boolean;
}

declare module 'bcryptjs' {
  /** @api bcrypt */
  function hash(password: any, rounds: any, callback?: Callback, progress?: Callback): any;
  /** @api bcrypt */
  function hashSync(password: any, rounds?: any): any;
  /** @api bcrypt-salt */
  function genSalt(rounds?: any, ...more: any[]): any;
  /** @api bcrypt-salt */
  function genSaltSync(rounds?: any): any;
  function compare(password: any, hash: any, ...callbacks: any[]): boolean;
  function compareSync(password: any, hash: any): boolean;
}

declare module '@node-rs/bcrypt' {
  /** @api bcrypt */
  function hash(password: any, rounds?: any, ...more: any[]): any;
  /** @api bcrypt */
  function hashSync(password: any, rounds?: any, ...more: any[]): any;
  function compare(password: any, hash: any): boolean;
}

declare module 'argon2' {
  /** @api argon2 */
  function hash(password: any, options?: any): any;
  function verify(hash: any, password: any, options?: any): boolean;
  const argon2d: 0;
  const argon2i: 1;
  const argon2id: 2;
}

declare module '@node-rs/argon2' {
  /** @api argon2 */
  function hash(password: any, options?: any): any;
  /** @api argon2 */
  function hashRaw(password: any, options?: any): any;
  /** @api argon2 */
  function hashSync(password: any, options?: any): any;
  function verify(hash: any, password: any, options?: any): boolean;
}

declare module 'pbkdf2' {
  /** @api pbkdf2 */
  function pbkdf2(password: any, salt: any, iterations: any, keylen: any, digest: any, callback?: (error: any, key: any) => any): void;
  /** @api pbkdf2 */
  function pbkdf2Sync(password: any, salt: any, iterations: any, keylen: any, digest?: any): any;
}

declare module 'scrypt-js' {
  /** @api scrypt */
  function scrypt(password: any, salt: any, cost: any, blocks: any, parallel: any, keylen: any, callback?: Callback): any;
  /** @api scrypt */
  function syncScrypt(password: any, salt: any, cost: any, blocks: any, parallel: any, keylen: any): any;
}

declare module 'scryptsy' {
  /** @api scrypt */
  function scrypt(password: any, salt: any, cost: any, blocks: any, parallel: any, keylen: any, progress?: Callback): any;
  export = scrypt;
}

declare module 'password-hash' {
  /** @api password-digest */
  function generate(password: any, options?: any): any;
  function verify(password: any, hash: any): boolean;
  function isHashed(hash: any): boolean;
}
