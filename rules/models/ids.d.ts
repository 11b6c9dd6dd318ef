/**
 * Packages that make identifiers and random values. What is random enough for a secret and what is not is told apart by `@api`.
 * @see https://github.com/uuidjs/uuid#readme
 * @see https://github.com/ai/nanoid#readme
 * @see https://chancejs.com/
 * @versions uuid 8 to 14, nanoid 3 to 5, ulid 2, cuid 3, @paralleldrive/cuid2 2, chance 1, shortid 2, random-number 0.0.9, uniqid 5, uid 2, hat 0.0.3, alea 1, mersenne-twister 1, random-string 0.2, random 2 to 5, prando 6
 */
/** @alias node-uuid */
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

/** @alias node-uuid/v1 */
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

/** @see https://github.com/adamhalasz/uniqid#readme */
declare module 'uniqid' {
  interface UniqueId {
    /** @api random kind=uniqid */
    (prefix?: any, suffix?: any): any;
    /** @api random kind=uniqid */
    process(prefix?: any, suffix?: any): any;
    /** @api random kind=uniqid */
    time(prefix?: any, suffix?: any): any;
  }
  const uniqid: UniqueId;
  export = uniqid;
}

/** @see https://github.com/lukeed/uid#readme */
/** @alias uid/single */
declare module 'uid' {
  /** @api random kind=uid */
  function uid(length?: any): Safe;
}

/** @see https://github.com/lukeed/uuid#readme */
declare module '@lukeed/uuid' {
  /** @api random kind=lukeed-uuid */
  function v4(): Safe;
}

/** @see https://github.com/substack/node-hat#readme */
declare module 'hat' {
  /** @api random kind=hat */
  function hat(bits?: any, base?: any): Safe;
  export = hat;
}

/** @see https://github.com/coverslide/node-alea#readme */
declare module 'alea' {
  interface Generator {
    /** @api random kind=alea */
    (): number;
    /** @api random kind=alea */
    uint32(): number;
    /** @api random kind=alea */
    fract53(): number;
  }
  function alea(...seed: any[]): Generator;
  export = alea;
}

/** @see https://github.com/boo1ean/mersenne-twister#readme */
declare module 'mersenne-twister' {
  class MersenneTwister {
    constructor(seed?: any);
    /** @api random kind=mersenne-twister */
    random(): number;
    /** @api random kind=mersenne-twister */
    random_int(): number;
    /** @api random kind=mersenne-twister */
    random_long(): number;
  }
  export = MersenneTwister;
}

/** @see https://github.com/valiton/node-random-string#readme */
declare module 'random-string' {
  /** @api random kind=random-string */
  function randomString(options?: any): Safe;
  export = randomString;
}

/** @see https://github.com/transitive-bullshit/random#readme */
declare module 'random' {
  interface Random {
    /** @api random kind=random */
    int(minimum?: any, maximum?: any): number;
    /** @api random kind=random */
    integer(minimum?: any, maximum?: any): number;
    /** @api random kind=random */
    float(minimum?: any, maximum?: any): number;
  }
  const random: Random;
  export = random;
  export default random;
}

/** @see https://github.com/zeh/prando#readme */
declare module 'prando' {
  class Prando {
    constructor(seed?: any);
    /** @api random kind=prando */
    next(minimum?: any, maximum?: any): number;
    /** @api random kind=prando */
    nextInt(minimum?: any, maximum?: any): number;
    /** @api random kind=prando */
    nextString(length?: any, characters?: any): any;
  }
  export default Prando;
}
