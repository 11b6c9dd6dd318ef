import type { TableIndex } from '../model-table.ts';
import { CODE_NAME, CODE_PURPOSE, CODE_UNDER_KEY, SECRET_HEADER, SECRET_LIST, SECRET_OF_SESSION, SECRET_OF_SETTINGS, SETTINGS, SECRET_VARIABLE, SECRET_WORDS } from './secret-names.ts';
import type { Wanted } from './wanted.ts';

/** Texts of which answers are kept; more are in no change that is looked at in a moment. */
const MAX_KEPT = 600;

/** The prefilter, whoever imports a file and whoever runs it ask the same of its text. */
function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const known = new Map<string, boolean>();
  return (text) => {
    let answer = known.get(text);
    if (answer === undefined) {
      if (known.size >= MAX_KEPT) known.clear();
      known.set(text, (answer = test(text)));
    }
    return answer;
  };
}

/** What follows a name that is called, bound or tagged: `decode(`, `decode?.(`, `decode.call(`, `['decode'](`. */
export const CALLED = '(?=\\s*(?:\\?\\.\\s*)?(?:[(`<]|\\.\\s*(?:bind|call|apply)\\b)|["\'`]\\s*\\]\\s*(?:\\?\\.\\s*)?\\()';

/** A member that is kept or handed on under its own name (`const revive = lib.unserialize;`, `.then(lib.unserialize)`), or taken out of its library: `{ unserialize: revive } = lib`. */
const AS_MEMBER = '\\.\\s*(?:NAMES)\\b(?=\\s*(?:[,)}\\];]|\\n\\s*(?![\\s.?(])|$))|\\b(?:NAMES)\\b(?=\\s*:\\s*\\w[^{}]{0,120}\\}\\s*=\\s*\\w)';

/** What rules beside SQL look for, by the packages that a file imports: a name like `get` or `parse` means something only beside its package. */
export class WatchedNames {
  readonly #names: TableIndex['watchedNames'];
  readonly #words: string;
  readonly #patterns = new Map<string, RegExp | undefined>();

  constructor(names: TableIndex['watchedNames'], words: string) {
    this.#names = names;
    this.#words = words;
  }

  /** Names of a package's functions; undefined when none matters. */
  of(specifier: string): readonly string[] | undefined {
    const name = specifier.replace(/^node:/, '');
    return Object.hasOwn(this.#names, specifier) ? this.#names[specifier] : Object.hasOwn(this.#names, name) ? this.#names[name] : undefined;
  }

  /** Undefined when nothing is looked for. */
  pattern(specifiers: readonly string[]): RegExp | undefined {
    const known = [...new Set(['', ...specifiers])].filter((one) => one === '' ? Object.hasOwn(this.#names, '') : this.of(one)).sort();
    const key = known.join();
    if (!this.#patterns.has(key)) {
      const names = new Set(known.flatMap((one) => (one === '' ? this.#names['']! : this.of(one)!)).filter((name) => name !== '()'));
      // No word begins before a `$`.
      const [plain, special] = [[...names].filter((name) => !name.startsWith('$')), [...names].filter((name) => name.startsWith('$'))];
      const called = names.size > 0 ? `(?:\\b(?:${plain.map(escapeName).join('|') || '$^'})${special.map((name) => `|${escapeName(name)}`).join('')})${CALLED}` : '';
      const kept = plain.length > 0 ? AS_MEMBER.replaceAll('NAMES', plain.map(escapeName).join('|')) : '';
      const source = [called, kept, this.#words].filter((one) => one !== '').join('|');
      this.#patterns.set(key, source === '' ? undefined : new RegExp(source, 'g'));
    }
    return this.#patterns.get(key);
  }
}

function escapeName(name: string): string {
  return name.replace(/\$/g, '\\$');
}

/** What rules look for whatever is imported. */
export function wordsOf(wanted: Wanted): string {
  const parts: string[] = [];
  if (wanted.apis.has('random')) parts.push(CLOCK_SECRET, '\\bMath\\s*\\.\\s*random\\b', '\\brandom\\b(?=[^{}]{0,120}\\}\\s*=\\s*Math\\b)');
  if (wanted.apis.size > 0) parts.push('\\bcrypto\\s*\\??\\.\\s*(?:subtle|getRandomValues|randomUUID|create\\w+|random\\w+|pbkdf2\\w*|scrypt\\w*)', '\\b(?:subtle|getRandomValues|randomUUID)\\b(?=[^{}]{0,120}\\}\\s*\\}?\\s*=\\s*(?:(?:globalThis|window|self|global)\\b|(?:\\w+\\s*\\.\\s*)?(?:web)?crypto\\b))', '\\bsubtle\\s*\\??\\.\\s*\\w+\\s*\\(');
  // `const generate = promisify(generateKeyPair)`: what is watched has another name from then on.
  if (wanted.apis.size > 0) parts.push('\\bpromisify\\s*\\(');
  if (wanted.apis.has('bun-password')) parts.push(BUN_PASSWORD);
  if (wanted.apis.has('jwt-decode')) parts.push(TOKEN_BY_HAND);
  const named = [...wanted.properties].filter((name) => !Object.hasOwn(SAID_BY_VALUE, name));
  if (named.length > 0) parts.push(`\\b(?:${named.map(escapeName).join('|')})\\b`);
  parts.push(...new Set([...wanted.properties].flatMap((name) => SAID_BY_VALUE[name] ?? [])));
  if (wanted.roles.has('Code')) parts.push(CODE_RUNNERS);
  if (wanted.roles.has('Code')) parts.push(PAGE_MESSAGES);
  if (wanted.roles.has('Filter')) parts.push(DATABASE_PROGRAM);
  return parts.join('|');
}

/** The clock in a text, or written as one, close behind a name of something that lets somebody in: `` token = `${id}-${Date.now()}` ``. */
export const CLOCK_SECRET = '\\b(?:Date\\s*\\.\\s*now|new\\s+Date\\(\\)\\.getTime)\\s*\\(\\s*\\)(?<=(?:[tT]oken|[jJ]wt|[sS]ecret|[pP]ass(?:word|code)|[pP]asswd|[oO][tT][pP]|[sS]ession_?[iI]d|[sS]id|[aA]pi_?[kK]ey|(?:[rR]eset|[iI]nvit\\w{1,5}|[vV]erification|[aA]ctivation|[rR]ecovery)_?(?:[cC]ode|[lL]ink|[kK]ey))\\w{0,12}["\\\']?\\s*[:=(][^;]{0,160})';

/** What runs text as a program, whatever is imported; an address that holds one (`import(`data:text/javascript,${text}`)`) too. */
export const CODE_RUNNERS = '\\bdata:(?:text|application)/(?:java|ecma|type)script\\b|\\b(?:eval|(?:Async)?(?:Generator)?Function)\\s*(?:\\(|\\.\\s*(?:call|apply)\\b)|\\beval\\s*[),;]|\\b(?:eval|Function)\\b(?<=(?:(?<!\\btype\\s+\\w+\\s*)=|[{,]\\s*\\w+\\s*:|[{,(])\\s*\\(?\\s*(?:[\\w$]+\\s*\\.\\s*)?\\w+)(?=\\s*(?:[,)}\\];]|\\n|as\\b|:\\s*\\w+[^;{}]*\\}\\s*=))|\\bReflect\\s*\\.\\s*(?:construct|apply)\\s*\\(|[\\])}]\\s*\\.\\s*constructor\\b|\\bconstructor\\s*\\.\\s*constructor\\b|\\._compile\\s*\\(|\\b(?:global|globalThis|window|self)(?:\\s+as\\s+[\\w<>, ]{1,40}\\))?\\s*(?:\\?\\.)?\\[\\s*[A-Za-z_`]|\\bset(?:Timeout|Interval)\\s*\\(\\s*(?:["\'`]|[\\w$.]+(?:\\([^()\\n]*\\))?\\s*\\+)';
/** A text that a document database runs as JavaScript, put together: `{ $where: `this.plan === '${plan}'` }`. */
export const DATABASE_PROGRAM = '\\$where["\'`]?\\s*:\\s*(?!["\'][^"\'\\n]*["\']\\s*[,}]|(?:async\\s+)?function\\b|\\(\\)\\s*=>)|\\$(?:function|accumulator)["\'`]?\\s*:';
/** A timer that is handed something by a name: text, where a client gave it. Promises and handlers have names of their own. */
export const NAMED_TIMERS = '\\bset(?:Timeout|Interval)\\s*\\(\\s*(?!(?:resolve|reject|done|next|res|rej|r|function|async)\\b)[\\w$.[\\]]+(?:\\([^()\\n]*\\))?\\s*[,)]';
/** What other pages send to this one, and elements whose text runs. */
export const PAGE_MESSAGES = '\\b(?:window|self)\\s*\\.\\s*onmessage\\s*=|\\.\\s*setAttribute\\s*\\(\\s*["\'`]on|\\bcreateElement\\s*\\(\\s*["\'`]script|\\b(?:window|self)\\s*\\.\\s*addEventListener\\s*\\(\\s*["\'`]message["\'`]';
/** A global that nobody imports. */
export const BUN_PASSWORD = '\\bBun\\s*\\.\\s*(?:password|CryptoHasher|MD5|SHA1)\\b';

/** A token that is taken apart without a library: `JSON.parse(atob(token.split('.')[1]))`. */
export const TOKEN_BY_HAND = '\\bJSON\\s*\\.\\s*parse\\s*\\([^\\n;]{0,120}(?:base64|atob\\b|ecode)|\\.\\s*split\\s*\\(\\s*["\'`]\\.["\'`]\\s*\\)(?=[^]{0,600}?(?:["\'`]base64|\\batob\\s*\\(|\\bJSON\\s*\\.\\s*parse\\s*\\())';

const HEADER = '\\b(?:[Aa]uthorization["\'`]?\\s*:\\s*["\'`](?:[Bb]earer|[Bb]asic|[Tt]oken)\\s+|[Xx]-(?:[Aa][Pp][Ii]|[Aa]pi)-(?:[Kk][Ee][Yy]|[Kk]ey)["\'`]\\s*:\\s*["\'`])[\\w.~+/=:-]{12,}';

/** Properties with names that stand everywhere: only with such a value are they looked for. */
const SAID_BY_VALUE: Readonly<Record<string, string>> = {
  Authorization: HEADER, authorization: HEADER, 'x-api-key': HEADER, 'X-Api-Key': HEADER, 'X-API-Key': HEADER, 'X-API-KEY': HEADER,
  auth: '\\bauth\\s*:\\s*(?:\\{[^{}]{0,160}\\bpass(?:word)?["\'`]?\\s*:\\s*["\'`]|["\'`][^"\'`\\s]{1,60}:)',
  secret: '\\buseFactory\\s*:|\\bcreateJwtOptions\\s*\\(',
  connection: '\\bconnection\\s*:\\s*(?:\\{[^;]{0,400}\\bpass\\w*["\'`]?\\s*:|["\'`])', dbCredentials: '\\bdbCredentials\\s*:', dialect: '\\bdialect["\'`]?\\s*:\\s*["\'`]', synchronize: '\\bsynchronize\\s*:', entities: '\\bentities\\s*:\\s*\\[',
};

export function remoteWordsOf(wanted: Wanted): string {
  const parts: string[] = [];
  if (wanted.roles.has('Html')) {
    parts.push('\\b(?:innerHTML|outerHTML|srcdoc|dangerouslySetInnerHTML)\\b', MARKUP_CALLS);
    // Handlers that were declared far from their router.
    parts.push('\\bres(?:ponse)?\\b[^;\\n]{0,60}\\.\\s*(?:send|end|write|redirect|location|sendFile|sendfile|download|render)\\s*\\(');
  }
  if (wanted.roles.has('Code')) parts.push(NAMED_TIMERS);
  if (wanted.roles.has('Url')) parts.push(FETCH_AS_VALUE);
  if (wanted.roles.has('RedirectUrl')) parts.push(NAVIGATION);
  if (wanted.roles.has('Path')) parts.push(RUNTIME_FILES);
  if (wanted.roles.has('Command')) parts.push('\\bpromisify\\s*\\(');
  if (wanted.roles.has('ModuleName')) parts.push('\\b(?:require|import)\\s*\\(\\s*(?![\\s"\'])', '\\bcreateRequire\\s*\\(');
  if (wanted.roles.has('Filter')) parts.push('\\.\\s*collection\\s*\\(', '\\b[A-Z]\\w*\\s*\\.\\s*(?:find(?:One(?:And\\w+)?)?|(?:update|delete|replace)(?:One|Many)|count(?:Documents)?|exists)\\s*\\(');
  return parts.join('|');
}

/** Calls that take markup, whatever is imported, and pages that a program answers with. */
export const MARKUP_CALLS = '\\b(?:insertAdjacentHTML|createContextualFragment|setHTMLUnsafe)\\s*\\(|\\bdocument\\s*\\.\\s*write|\\$[\\w$]{0,40}(?:\\([^)\\n]{0,80}\\))?\\s*\\.\\s*(?:html|append|prepend|after|before|replaceWith)\\s*\\(|(?:\\$|\\bjQuery)\\(\\s*(?:["\'`]<|decodeURI)|\\btext/html\\b|\\breturn\\s*\\(?\\s*["\'`]\\s*<[a-zA-Z!]';
/** Files and programs by way of the runtimes that have them in a global, and uploads that move themselves. */
export const RUNTIME_FILES = '\\bfiles\\b[^;\\n]{0,60}\\.\\s*mv\\s*\\(|\\b(?:Bun\\s*\\.\\s*(?:file|write|spawn(?:Sync)?)|Deno\\s*\\.\\s*(?:read|write|open|create|remove|run|Command)\\w*)\\s*\\(';
/** `fetch` that is handed on or kept under another name. */
export const FETCH_AS_VALUE = '(?:\\btypeof\\s+|[=(,?|]\\s*|\\bglobalThis\\s*\\.\\s*)fetch\\b(?!\\s*[(\\w:])';
/** Where a browser is sent by a header or by a script of its page. */
export const NAVIGATION = '\\blocation\\s*(?:\\.\\s*(?:href\\s*=(?!=)|(?:assign|replace)\\s*\\()|=(?!=))|\\b[lL]ocation["\'`]?\\s*[,:]|@Redirect\\s*\\(';

/** A name in brackets: `[key]`, `[match[1]]`, `[this.key]`, `[parts.pop()!]`. */
const KEY = '\\[\\s*[A-Za-z_$](?:[\\w$.!?]|\\[[\\w\\s-]{1,16}\\]|\\(\\)){0,60}\\s*\\]';
/** What `=` gives a value to, asked for behind it: to look at each word of a text for what follows takes ten times longer than to look back from the few signs. */
const assigned = (name: string): string => `=(?<=\\b(?<${name}>\\w+)\\s*=)`;

/** A way down into an object that is as long as the data: `node = node[part]`, `merge(target[key], source[key])`, `reduce((node, part) => node[part])`. */
const WALK = [
  `${assigned('walked')}\\s*\\(*\\k<walked>\\s*(?:\\?\\.)?\\[(?!\\s*\\d)`,
  '\\[(?<key>\\w+)\\]\\s*=(?![=>])(?<=\\b(?<into>\\w+)\\[\\w+\\]\\s*=)[^;\\n]{0,200}?\\w\\s*\\(\\s*\\(?\\k<into>\\[\\k<key>\\]',
  '\\w\\(\\s*\\(?\\w+\\[(?<both>\\w+)\\]\\s*(?:(?:\\?\\?|\\|\\|)=?[^,;\\n]{0,40})?\\)?\\s*,\\s*\\w+\\[\\k<both>\\]\\s*[,)]',
  // `function fill(into, from) { for (const [key, value] of Object.entries(from)) … fill(into[key], value) }`
  '\\(\\s*\\(?\\w+\\[\\s*[A-Za-z_$](?<=\\b(?<itself>\\w+)\\(\\s*\\(?\\w+\\[\\s*.)(?<=\\b(?:function\\s+\\k<itself>\\s*[(<]|(?:const|let|var)\\s+\\k<itself>\\s*(?::[^=\\n]{1,80})?=\\s*(?:function\\b|[(<]|\\w+\\s*=>))[^]{0,1000}?\\b\\k<itself>\\(\\s*\\(?\\w+\\[\\s*.)',
  // `put(node[head], rest, value)`, `put(child, parts.slice(1), value)`
  '\\w\\(\\s*\\(?\\w+(?:\\[\\w+\\])?!?(?:\\s+as\\s[^,()\\n]{0,40})?\\)?\\s*,\\s*(?:rest|\\w+\\.slice\\(\\s*1\\s*\\))\\s*[,)]',
  '\\.reduce(?:Right)?(?:<[^()\\n]{0,80}>)?\\(\\s*(?:function\\s*\\w*)?\\s*\\(?\\s*(?<node>\\w+)[^]{0,300}?\\b\\k<node>\\s*\\[(?!\\s*\\d)',
  '(?:merge|extend|deep|defaults|setBy|setPath|setIn|setNested|setValue|unflatten)\\w*\\s*(?:[=:]\\s*(?:async\\s*)?(?:function\\b|\\()|(?:<[^()\\n]{0,80}>)?\\([^()\\n]*\\)\\s*(?::[^{;\\n]*)?\\{)',
].join('|');
/** As `WALK`, in a file that hands out functions. */
const EXPORTED_WALK = new RegExp(WALK, 'i');
const PICKED = [
  '\\]\\s*(?:\\?\\?|\\|\\|)=\\s*(?:\\{\\s*\\}|Object\\.create\\(|\\w+\\[)',
  '=\\s*[\\w$.]+\\[\\s*[A-Za-z_$][\\w$.]*\\s*\\]\\s*(?:\\?\\?|\\|\\|)',
  // `const bucket = all[row.group]; bucket[row.name] =`
  `${assigned('bucket')}\\s*\\(*[\\w$.]+\\[\\s*[A-Za-z_$](?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]{0,30}\\]){0,60}\\][^]{0,300}?\\b\\k<bucket>\\[[^\\[\\]\\n]{1,60}\\]\\s*=(?![=>])`,
  '=\\s*\\(*(?<from>\\w+)\\[(?<at>\\w+)\\][^]{0,400}?\\b\\k<from>\\[\\k<at>\\]\\s*=(?![=>])',
  // `if (!all[name]) all[name] = {}`, `if (!(name in all)) …`
  '!\\s*\\(?(?<none>\\w+)\\[(?<of>\\w+)\\][^]{0,80}?\\b\\k<none>\\[\\k<of>\\]\\s*=(?![=>])',
  '\\bin\\s+(?<=\\b(?<name>\\w+)\\s+in\\s+)(?<all>\\w+)\\b[^]{0,80}?\\b\\k<all>\\[\\k<name>\\]\\s*=(?![=>])',
  `${KEY}\\s*!?${KEY}\\s*=(?![=>])`,
  // `(all[name] ??= {})[field] =`, `bucketFor(all, name)[field] =`
  `\\)\\s*${KEY}\\s*=(?![=>])`,
  '\\b(?:Object\\s*\\.\\s*(?:assign|defineProperty)|Reflect\\s*\\.\\s*set)\\s*\\(\\s*\\w+(?:\\.\\w+)*\\[\\s*[A-Za-z_$]',
  // `const [holder, key] = locate(…); holder[key] =`, `const { holder } = locate(…)`, `slot.holder[slot.key] =`, `const holder = _.get(tree, path)`
  '[[{](?=[^[\\]{}=]{1,120}[\\]}]\\s*=\\s*(?:await\\s+)?[\\w.]+\\()[^[\\]{}=]{0,60}?\\b(?<holder>\\w+)\\b[^[\\]{}=]{0,60}[\\]}]\\s*=\\s*(?:await\\s+)?[\\w.]+\\([^]{0,300}?\\b\\k<holder>\\[\\s*\\w+\\s*\\]\\s*=(?![=>])',
  '\\[\\s*(?<slot>\\w+)\\.\\w+\\s*\\]\\s*=(?![=>])(?<=\\b\\k<slot>\\.\\w+\\[\\s*\\k<slot>\\.\\w+\\s*\\]\\s*=)',
  `${assigned('got')}\\s*(?:\\w+\\.)?get\\([^;\\n]{1,160}\\)[^]{0,300}?\\b\\k<got>\\[`,
  // `const { [group]: bucket } = all`
  '\\{\\s*\\[\\s*\\w[\\w.]*\\s*\\]\\s*:\\s*(?<taken>\\w+)\\b[^]{0,300}?\\b\\k<taken>\\[\\s*[A-Za-z_$]',
  // `this.node = this.node[name]`
  '\\bthis\\.#?(?<field>\\w+)\\s*=\\s*\\(*this\\.#?\\k<field>\\s*(?:\\?\\.)?\\[(?!\\s*\\d)',
].join('|');
/** A text with a write deep inside an object, a way down into one, or a function that is named like one that merges. */
const MERGES = new RegExp(`${PICKED}|${WALK}`, 'i');
/** Tells whether a text has such a write. */
export const mayMerge = remembered((text) => mayWriteByKey(text) && MERGES.test(text));
/** Tells whether a text has a helper for anybody that goes down into objects. */
export const isExportedWalk = remembered((text) => mayWriteByKey(text) && /\bexports?\b/.test(text) && EXPORTED_WALK.test(text));

/** Tells whether there is a write with a key at all. Most texts have none, and the two halves by themselves are found much faster than the whole. */
function mayWriteByKey(text: string): boolean {
  return BRACKET_WRITE.test(text) || NAMED_WRITE.test(text);
}

const BRACKET_WRITE = /\]\s*(?:\?\?|\|\|)?=(?![=>])/;
const NAMED_WRITE = /\b(?:Object\s*\.\s*(?:assign|defineProperty)|Reflect\s*\.\s*set)\s*\(/;

/** A write with a key that is not constant. */
export const KEYED_WRITE = new RegExp(`[\\w\\])!]\\s*${BRACKET_WRITE.source}|${NAMED_WRITE.source}`, 'g');

/** Names that `watch/compares.ts` takes for secrets. */
const SECRET_NAME = `(?:(?:${SECRET_WORDS})\\w*|(?:sig|mac|[a-z\\d]_key)\\b)`;
/** As `SECRET_SETTING`, looked for by its point. */
const SETTING = `\\.(?<=${SETTINGS}\\.)${SECRET_OF_SETTINGS}`;
/** Constants: whoever compares with them guesses nothing. */
const NO_CONSTANT = '(?!\\s*(?:["\'\\d]|(?:undefined|null|true|false)\\b))';

/** A secret, or what the environment holds, in other comparisons: `isEqual(token, x)`, `case process.env.TOKEN:`, `[apiKey].includes(x)`. */
const SECRET_THING = `(?:process\\.env\\b|[\\w$.]{0,60}?${SECRET_NAME})`;
const EQUAL_CALL = `\\b(?:is(?:Deep)?(?:Strict)?Equal|(?:deep|fastDeep|strict|deepStrict)?equals?|dequal|identical|Object\\.is|_\\.eq)\\s*\\((?:[^()\\n;]{0,80}[^\\w()\\n;])?${SECRET_THING}|\\bcase\\s+${SECRET_THING}[\\w$.]*\\s*:|\\[\\s*${SECRET_THING}[\\w$.!]*\\s*\\]\\s*\\.\\s*(?:includes|indexOf)\\b`;

/** Two texts, a character at a time. */
const BY_CHARACTER = '\\.charCodeAt\\(\\s*\\w+\\s*\\)\\s*!==?\\s*\\w+\\.charCodeAt\\(|\\w\\[[a-z]\\]\\s*!==?\\s*\\w+\\[[a-z]\\]\\s*\\)|\\.(?:every|some)\\(\\s*(?:function\\s*)?\\(\\s*\\w+[^(),=]{0,30},\\s*\\w+[^(),=]{0,30}\\)[^;=]{0,30}(?:=>)?[^;=]{0,60}?[!=]==?[^=;]{0,40}(?:\\[\\w+\\]|[aA]t\\(\\w+\\))';

/** What an object was made with, against a key that a method is given: `key === this.tillKey`. */
const KEY_OF_OBJECT = '[!=]==?(?<=key\\s*[!=]==?)\\s*this\\.#?(?:\\w+\\.)?\\w+key\\b|\\bthis\\.#?\\w+key\\s*[!=]==?\\s*\\w*key\\b';

/** A comparison of what is named like a secret, as a pattern (ignoring case): `token !== x`, `x === this.apiKey`, `a.equals(b)`. */
export const SECRET_COMPARISON = `[!=]==?(?!=)${NO_CONSTANT}(?<=${SECRET_NAME}["'\`\\])(]{0,5}(?:\\.value\\b)?[!)]?\\s*[!=]==?)|[!=]==?(?!=)${NO_CONSTANT}\\s*[\\w.$#?[("'\`{ -]{0,80}${SECRET_NAME}|\\.(?:equals|localeCompare|compare)\\s*\\(|${SECRET_HEADER}|${CODE_UNDER_KEY}|${SECRET_VARIABLE}(?<==\\s*[\\w.]*(?:\\[["']\\w*)?)|${SETTING}(?=\\s*(?:[;!]|\\n|\\?\\?))(?<==\\s*[\\w.#!?]*)|${SECRET_LIST}|=\\s*(?:await\\s+)?[\\w$.?!]{0,40}?${SECRET_OF_SESSION}|${KEY_OF_OBJECT}|${BY_CHARACTER}|${EQUAL_CALL}`;

const COMPARES = new RegExp(SECRET_COMPARISON, 'i');
/** Tells whether a text has one. */
export const mayCompareSecrets = remembered((text) => COMPARES.test(text));

/** A comparison of a code with what is no constant: `entry.code === given`. */
export const CODE_COMPARISON = `${CODE_NAME}\\b[!)]*\\s*[!=]==?(?!=)${NO_CONSTANT}|[!=]==?(?!=)${NO_CONSTANT}\\s*[\\w.$?!\\[\\]]{0,60}${CODE_NAME}\\b`;
/** What follows the name of a function where it is declared. */
const DECLARED = '(?:\\s*=\\s*(?:async\\s*)?(?:function\\b|\\()|\\s*\\([^()]*\\)\\s*(?::\\s*\\w+\\s*)?\\{)';
/** Two names and nothing else, in a file with a function that says what they are. */
export const BARE_COMPARISON = '(?<![\\w$.])[A-Za-z_$][\\w$]*\\s*[!=]==?\\s*(?!(?:undefined|null|true|false)\\b)[A-Za-z_$][\\w$]*(?![\\w$.([])';
const SECRETS = '(?:tokens?|secrets?|signatures?|hmacs?|(?:api)?_?keys?|digests?|credentials?)';
const SAYS_EQUAL = new RegExp(`${SECRETS}_?(?:are_?|is_?)?(?:match|matches|equals?|same|agree)${DECLARED}|(?:match|matches|same|compare|equals?|check|verify)_?${SECRETS}${DECLARED}|(?:secure|safe|constant_?time)_?(?:equals?|compare)${DECLARED}`, 'i');

/** Tells whether a text declares a function that says that it compares secrets: `tokensMatch(a, b)`. */
export const saysEqual = remembered((text) => SAYS_EQUAL.test(text));

const PURPOSE_OF_CODES = new RegExp(CODE_PURPOSE, 'i');

/** Tells whether codes in a text may be such as let somebody in. */
export const mayHoldCodes = remembered((text) => PURPOSE_OF_CODES.test(text));
