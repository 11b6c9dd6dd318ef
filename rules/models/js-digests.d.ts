/**
 * js-md5 and its sisters, each one function with others on it.
 * @see https://github.com/emn178/js-md5#readme
 * @see https://github.com/emn178/js-sha512#readme
 * @versions js-md5 0.7, 0.8, js-sha1 0.6, 0.7, js-sha512 0.9
 */
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
