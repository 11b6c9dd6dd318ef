/**
 * Packages that make identifiers and random values. What is random enough for a secret and what is not is told apart by `@api`.
 * @see https://github.com/uuidjs/uuid#readme
 * @see https://github.com/ai/nanoid#readme
 * @see https://chancejs.com/
 * @versions uuid 8 to 14, nanoid 3 to 5, ulid 2, cuid 3, @paralleldrive/cuid2 2, chance 1, shortid 2, random-number 0.0.9
 */
declare module 'uuid' {
  /** @api random kind=uuid-v1 */
  function v1(...options: any[]): Safe;
  function v3(...options: any[]): Safe;
  /** @api secure-random */
  function v4(...options: any[]): Safe;
  function v5(...options: any[]): Safe;
  /** @api random kind=uuid-v6 */
  function v6(...options: any[]): Safe;
  /** @api secure-random */
  function v7(...options: any[]): Safe;
  function validate(value: any): Guard<0>;
  function version(value: any): number;
  function parse(value: any): any;
  function stringify(value: any): Safe;
  const NIL: Safe;
  const MAX: Safe;
}

declare module 'uuid/v1' {
  /** @api random kind=uuid-v1 */
  function v1(...options: any[]): Safe;
  export = v1;
}

declare module 'uuid/v4' {
  /** @api secure-random */
  function v4(...options: any[]): Safe;
  export = v4;
}

declare module 'nanoid' {
  /** @api secure-random */
  function nanoid(size?: any): Safe;
  function customAlphabet(alphabet: any, size?: any): (size?: any) => Safe;
}

declare module 'nanoid/non-secure' {
  interface Generate {
    /** @api random kind=nanoid-non-secure */
    (size?: any): Safe;
  }
  /** @api random kind=nanoid-non-secure */
  function nanoid(size?: any): Safe;
  function customAlphabet(alphabet: any, size?: any): Generate;
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
  /** @api random kind=cuid */
  function cuid(): Safe;
  export = cuid;
}

declare module 'shortid' {
  interface ShortId {
    /** @api random kind=shortid */
    (): Safe;
    /** @api random kind=shortid */
    generate(): Safe;
    isValid(id: any): Guard<0>;
  }
  const shortid: ShortId;
  export = shortid;
}

declare module 'chance' {
  class Chance {
    constructor(...seed: any[]);
    /** @api random kind=chance */
    string(options?: any): any;
    /** @api random kind=chance */
    hash(options?: any): any;
    /** @api random kind=chance */
    guid(options?: any): any;
    /** @api random kind=chance */
    integer(options?: any): any;
    /** @api random kind=chance */
    natural(options?: any): any;
    /** @api random kind=chance */
    character(options?: any): any;
    /** @api random kind=chance */
    pickone(list: any): any;
    /** @api random kind=chance */
    pickset(list: any, quantity?: any): any;
    /** @api random kind=chance */
    word(options?: any): any;
    /** @api random kind=chance */
    apple_token(): any;
  }
  interface ChanceFactory {
    new (...seed: any[]): Chance;
    (...seed: any[]): Chance;
    Chance: typeof Chance;
  }
  const chance: ChanceFactory;
  export = chance;
}

declare module 'random-number' {
  /** @api random kind=random-number */
  function random(options?: any): number;
  export = random;
}

declare module 'random-int' {
  /** @api random kind=random-int */
  export default function randomInteger(minimum?: any, maximum?: any): number;
}

declare module 'random-float' {
  /** @api random kind=random-float */
  export default function randomFloat(minimum?: any, maximum?: any): number;
}

declare module 'seedrandom' {
  interface Generator {
    /** @api random kind=seedrandom */
    (): number;
    /** @api random kind=seedrandom */
    int32(): number;
    /** @api random kind=seedrandom */
    quick(): number;
  }
  function seedrandom(seed?: any, options?: any): Generator;
  export = seedrandom;
}

/** @see https://github.com/skratchdot/random-seed#readme */
declare module 'random-seed' {
  interface Generator {
    /** @api random kind=random-seed */
    (range: any): number;
    /** @api random kind=random-seed */
    range(range: any): number;
    /** @api random kind=random-seed */
    random(): number;
    /** @api random kind=random-seed */
    intBetween(minimum: any, maximum: any): number;
    /** @api random kind=random-seed */
    string(length: any): any;
  }
  interface Random {
    (seed?: any): Generator;
    create(seed?: any): Generator;
  }
  const random: Random;
  export = random;
}

declare module 'unique-random' {
  interface Generator {
    /** @api random kind=unique-random */
    (): number;
  }
  export default function uniqueRandom(minimum: any, maximum: any): Generator;
}

declare module 'randomatic' {
  /** @api random kind=randomatic */
  function randomize(pattern: any, length?: any, options?: any): any;
  export = randomize;
}
