/**
 * Small helpers that draw with `Math.random`, as their sources and documentation say.
 * @see https://es-toolkit.dev/reference/array/sample.html
 * @see https://radash-docs.vercel.app/docs/random/uid
 * @see https://remedajs.com/docs/#randomString
 * @see https://lodash.com/per-method-packages
 * @see https://github.com/lukeed/uid#security
 * @see https://github.com/lukeed/uuid#readme
 * @versions lodash 4, es-toolkit 1, radash 11, 12, remeda 1, 2, uid 2, @lukeed/uuid 2
 */

/** @alias es-toolkit/compat, es-toolkit/array, es-toolkit/math */
declare module 'es-toolkit' {
  /** @api random kind=es-toolkit */
  function sample(list: any): Mix;
  /** @api random kind=es-toolkit */
  function sampleSize(list: any, count?: any): Mix;
  /** @api random kind=es-toolkit */
  function shuffle(list: any): Mix;
  /** @api random kind=es-toolkit */
  function random(...limits: any[]): Safe;
  /** @api random kind=es-toolkit */
  function randomInt(...limits: any[]): Safe;
}

declare module 'radash' {
  /** @api random kind=radash */
  function random(minimum: any, maximum: any): Safe;
  /** @api random kind=radash */
  function uid(length: any, specials?: any): Safe;
  /** @api random kind=radash */
  function draw(list: any): Mix;
  /** @api random kind=radash */
  function shuffle(list: any): Mix;
}

declare module 'remeda' {
  /** @api random kind=remeda */
  function randomInteger(from: any, to: any): Safe;
  /** @api random kind=remeda */
  function randomString(length: any): Safe;
  /** @api random kind=remeda */
  function sample(list: any, count: any): Mix;
  /** @api random kind=remeda */
  function shuffle(list: any): Mix;
}

declare module 'uid/secure' {
  /** @api secure-random */
  function uid(length?: any): Safe;
}

declare module '@lukeed/uuid/secure' {
  /** @api secure-random */
  function v4(): Safe;
}

/** @alias lodash/sample.js, lodash-es/sample, lodash-es/sample.js, lodash.sample */
declare module 'lodash/sample' {
  /** @api random kind=lodash */
  function sample(list: any): Mix;
  export = sample;
}

/** @alias lodash/sampleSize.js, lodash-es/sampleSize, lodash-es/sampleSize.js, lodash.samplesize */
declare module 'lodash/sampleSize' {
  /** @api random kind=lodash */
  function sampleSize(list: any, count?: any): Mix;
  export = sampleSize;
}

/** @alias lodash-es/shuffle, lodash-es/shuffle.js, lodash.shuffle */
declare module 'lodash/shuffle' {
  /** @api random kind=lodash */
  function shuffle(list: any): Mix;
  export = shuffle;
}

/** @alias lodash/random.js, lodash-es/random, lodash-es/random.js, lodash.random */
declare module 'lodash/random' {
  /** @api random kind=lodash */
  function random(...limits: any[]): Safe;
  export = random;
}
