/**
 * Formats from which objects, and sometimes functions, are made.
 * @see https://github.com/luin/serialize#readme
 * @versions 0.0
 */
declare module 'node-serialize' {
  function unserialize(text: Serialized): any;
}

/**
 * @see https://github.com/commenthol/serialize-to-js#readme
 * @versions 1, 2, 3
 */
declare module 'serialize-to-js' {
  function deserialize(text: Serialized, ...rest: any[]): any;
}

/**
 * @see https://github.com/jeffomatic/funcster#readme
 * @versions 0.0
 */
declare module 'funcster' {
  function deepDeserialize(value: Serialized, ...rest: any[]): any;
  function deserialize(value: Serialized, ...rest: any[]): any;
}

/**
 * @see https://github.com/hunterloftis/cryo#readme
 * @versions 0.0
 */
declare module 'cryo' {
  function parse(text: Serialized, ...rest: any[]): any;
}

/**
 * Up to version 7 texts that begin like a function become one: at once without `lazyEval`, else when somebody calls it.
 * @see https://github.com/storybookjs/telejson#options
 * @versions 6, 7
 */
declare module 'telejson' {
  function parse(text: any, options: { allowFunction: false }): any;
  function parse(text: Serialized, options: { allowFunction: true }): any;
  function parse(text: Serialized, options: { lazyEval: false }): any;
  /** @when <8 */
  function parse(text: Serialized, ...rest: any[]): any;
}

/**
 * JSON with functions, which are evaluated.
 * @see https://github.com/vkiryukhin/jsonfn#readme
 * @versions 0.31
 */
/** @alias json-fn */
declare module 'jsonfn' {
  interface JsonFn {
    parse(text: Serialized, ...rest: any[]): any;
    [member: string]: any;
  }
  const JSONfn: JsonFn;
  function parse(text: Serialized, ...rest: any[]): any;
}

/**
 * @see https://github.com/nmrugg/serialijse#readme
 * @versions 0.2, 0.3
 */
declare module 'serialijse' {
  function deserialize(text: Serialized, ...rest: any[]): any;
}

/**
 * What it writes is a program, and `deserialize` evaluates it.
 * @see https://github.com/lxsmnsyc/seroval/blob/main/docs/compatibility.md
 * @versions 0, 1
 */
declare module 'seroval' {
  function deserialize(text: Serialized): any;
}

/**
 * Classes of the second argument are instantiated.
 * @see https://github.com/steelbrain/php-serialize#readme
 * @versions 4, 5
 */
declare module 'php-serialize' {
  function unserialize(text: any): any;
  function unserialize(text: Serialized, scope: any, ...rest: any[]): any;
}

/**
 * Readers of Python's pickle.
 * @see https://github.com/jlaine/node-jpickle#readme
 * @versions 1
 */
/** @alias node-pickle, pickleparser */
declare module 'jpickle' {
  function loads(text: Serialized, ...rest: any[]): any;
  function load(text: Serialized, ...rest: any[]): any;
  function parse(text: Serialized, ...rest: any[]): any;
}

/**
 * Up to version 3 `load` makes functions and regular expressions (`!!js/function`); from 4 on it does so only with a schema that says so.
 * @see https://github.com/nodeca/js-yaml/blob/master/migrate_v3_to_v4.md
 * @versions 3, 4
 */
declare module 'js-yaml' {
  class Type {
    constructor(tag: any, options?: any);
  }
  /** A type of the program's own, or one that nobody can look into. */
  type Harmless = Type | string;
  type Any = Type | import('js-yaml-js-types').JsTypes;
  interface Schema {
    extend(types: Harmless): this;
    extend(types: import('js-yaml-js-types').JsTypes): 'full';
    extend(types: Harmless[]): this;
    extend(types: Any[]): 'full';
    extend(types: { explicit: Harmless[]; implicit: Harmless[] }): this;
    extend(types: { explicit: Any[]; implicit: Any[] }): 'full';
    extend(types: { explicit: Harmless[] }): this;
    extend(types: { explicit: Any[] }): 'full';
    extend(types: { implicit: Harmless[] }): this;
    extend(types: { implicit: Any[] }): 'full';
    extend(...types: any[]): this;
  }
  const DEFAULT_SCHEMA: Schema;
  const SAFE_SCHEMA: 'safe';
  const DEFAULT_SAFE_SCHEMA: 'safe';
  const CORE_SCHEMA: 'safe';
  const JSON_SCHEMA: 'safe';
  const FAILSAFE_SCHEMA: 'safe';
  const DEFAULT_FULL_SCHEMA: 'full';
  function safeLoad(text: Serialized, options: { schema: 'full' }): Mix;
  function safeLoad(text: any, options?: any): Mix;
  function safeLoadAll(text: any, ...rest: any[]): Mix;
  function load(text: any, options: { schema: 'safe' }): Mix;
  function load(text: Serialized, options: { schema: 'full' }): Mix;
  /** @when <4 */
  function load(text: Serialized, options?: any): Mix;
  function loadAll(text: any, iterator: any, options: { schema: 'safe' }): Mix;
  function loadAll(text: Serialized, iterator: any, options: { schema: 'full' }): Mix;
  /** @when <4 */
  function loadAll(text: Serialized, ...rest: any[]): Mix;
}

/**
 * Functions and regular expressions for js-yaml 4.
 * @see https://github.com/nodeca/js-yaml-js-types#readme
 * @versions 1
 */
declare module 'js-yaml-js-types' {
  interface JsTypes {
    name: any;
  }
  const all: JsTypes;
  const functionType: JsTypes;
  export { functionType as function };
}

/**
 * Front matter in JavaScript (`---js`) is evaluated unless that engine is replaced.
 * @see https://github.com/jonschlinkert/gray-matter#optionsengines
 * @versions 2, 3, 4
 */
declare module 'gray-matter' {
  interface Matter {
    (text: any, options: { engines: { javascript: any } }): any;
    (text: any, options: { parsers: { javascript: any } }): any;
    (text: Serialized, options?: any): any;
    read(path: any, options?: any): any;
    test(text: any, options?: any): any;
    stringify(text: any, data?: any, options?: any): any;
  }
  const matter: Matter;
  export = matter;
}

/**
 * @see https://github.com/mongodb/js-bson#bson
 * @versions 1-6
 */
declare module 'bson' {
  interface Options { evalFunctions: true }
  class BSON {
    deserialize(bytes: Serialized, options: { evalFunctions: true }): any;
    deserialize(bytes: any, options?: any): any;
    deserializeStream(bytes: Serialized, start: any, count: any, documents: any, at: any, options: { evalFunctions: true }): any;
    deserializeStream(bytes: any, ...rest: any[]): any;
  }
  export default BSON;
  function deserialize(bytes: Serialized, options: { evalFunctions: true }): any;
  function deserialize(bytes: any, options?: any): any;
  function deserializeStream(bytes: Serialized, start: any, count: any, documents: any, at: any, options: { evalFunctions: true }): any;
  function deserializeStream(bytes: any, ...rest: any[]): any;
}

/**
 * External entities are read only with `noent` or `replaceEntities`.
 * @see https://github.com/libxmljs/libxmljs/wiki
 * @versions 0.19, 1
 */
/** @alias libxmljs2 */
declare module 'libxmljs' {
  class Document {
    constructor(...rest: any[]);
    static fromXml(text: Xml, options: { noent: true }): any;
    static fromXml(text: any, options?: any): any;
    [member: string]: any;
  }
  function parseXml(text: Xml, options: { noent: true }): any;
  function parseXml(text: Xml, options: { replaceEntities: true }): any;
  function parseXml(text: Xml, options: { dtdload: true }): any;
  function parseXml(text: any, options?: any): any;
  function parseXmlString(text: Xml, options: { noent: true }): any;
  function parseXmlString(text: Xml, options: { replaceEntities: true }): any;
  function parseXmlString(text: Xml, options: { dtdload: true }): any;
  function parseXmlString(text: any, options?: any): any;
  function parseXmlAsync(text: Xml, options: { noent: true }): any;
  function parseXmlAsync(text: Xml, options: { replaceEntities: true }): any;
  function parseXmlAsync(text: any, options?: any): any;
}

/**
 * Reads what entities and definitions refer to where the options say so and the program has let it at files.
 * @see https://jameslan.github.io/libxml2-wasm/
 * @versions 0
 */
declare module 'libxml2-wasm' {
  class XmlDocument {
    static fromString(source: Xml, options: { option: any }): any;
    static fromString(source: any, options?: any): any;
    static fromBuffer(source: Xml, options: { option: any }): any;
    static fromBuffer(source: any, options?: any): any;
    [member: string]: any;
  }
  const ParseOption: {
    XML_PARSE_DEFAULT: 0;
    XML_PARSE_RECOVER: 1;
    XML_PARSE_NOENT: 2;
    XML_PARSE_DTDLOAD: 4;
    XML_PARSE_DTDATTR: 8;
    XML_PARSE_DTDVALID: 16;
    XML_PARSE_NOERROR: 32;
    XML_PARSE_NOWARNING: 64;
    XML_PARSE_NOBLANKS: 256;
    XML_PARSE_XINCLUDE: 1024;
    XML_PARSE_NONET: 2048;
    XML_PARSE_NODICT: 4096;
    XML_PARSE_NSCLEAN: 8192;
    XML_PARSE_NOCDATA: 16384;
    XML_PARSE_COMPACT: 65536;
    XML_PARSE_HUGE: 524288;
    XML_PARSE_BIG_LINES: 4194304;
    XML_PARSE_NO_XXE: 8388608;
  };
}

/**
 * Expands entities without a limit.
 * @see https://github.com/xmppo/node-expat#readme
 * @versions 2
 */
declare module 'node-expat' {
  class Parser {
    constructor(encoding?: any);
    parse(text: Xml, ...rest: any[]): any;
    write(text: Xml, ...rest: any[]): any;
    on(event: any, listener: Callback): this;
  }
}

/**
 * Reads with node-expat.
 * @see https://github.com/buglabs/node-xml2json#readme
 * @versions 0.12
 */
declare module 'xml2json' {
  function toJson(text: Xml, options?: any): any;
}
