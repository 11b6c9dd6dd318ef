/**
 * Password hashes.
 * @see https://github.com/kelektiv/node.bcrypt.js#api
 * @see https://github.com/dcodeIO/bcrypt.js#usage
 * @see https://github.com/ranisalt/node-argon2/wiki/Options
 * @see https://github.com/napi-rs/node-rs/tree/main/packages/argon2
 * @versions bcrypt 5, 6, bcryptjs 2, 3, argon2 0.30 to 0.44, @node-rs/bcrypt 1, @node-rs/argon2 2, hash-wasm 4
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
  function hashSync(password: any, options?: any): any;
  function verify(hash: any, password: any, options?: any): boolean;
}

declare module 'hash-wasm' {
  /** @api hash algorithm=md5 */
  function md5(data: any): Safe;
  /** @api hash algorithm=sha1 */
  function sha1(data: any): Safe;
  /** @api hash algorithm=sha256 */
  function sha256(data: any): Safe;
}
