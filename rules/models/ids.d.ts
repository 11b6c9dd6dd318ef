/**
 * Packages that make identifiers, and digests as text.
 * @see https://github.com/uuidjs/uuid#readme
 * @see https://github.com/ai/nanoid#readme
 * @versions uuid 8 to 14, nanoid 3 to 5, ulid 2, cuid 3, @paralleldrive/cuid2 2, md5 2
 */
declare module 'uuid' {
  function v1(...options: any[]): Safe;
  function v3(...options: any[]): Safe;
  function v4(...options: any[]): Safe;
  function v5(...options: any[]): Safe;
  function v6(...options: any[]): Safe;
  function v7(...options: any[]): Safe;
  function validate(value: any): Guard<0>;
  function version(value: any): number;
  function parse(value: any): any;
  function stringify(value: any): Safe;
  const NIL: Safe;
  const MAX: Safe;
}

declare module 'nanoid' {
  function nanoid(size?: any): Safe;
  function customAlphabet(alphabet: any, size?: any): (size?: any) => Safe;
}

declare module 'ulid' {
  function ulid(seed?: any): Safe;
  function monotonicFactory(random?: any): (seed?: any) => Safe;
}

declare module '@paralleldrive/cuid2' {
  function createId(): Safe;
  function isCuid(value: any): Guard<0>;
  function init(options?: any): () => Safe;
}

declare module 'cuid' {
  function cuid(): Safe;
  export = cuid;
}

/** @alias sha1, sha256, js-md5, blueimp-md5, object-hash */
declare module 'md5' {
  function md5(data: any, options?: any): Safe;
  export = md5;
}
