import { once } from '../core/once.ts';

/** A member of a thing: an export of a module, a method, a static property. */
export interface BuiltinMember {
  readonly name: string;
  readonly callable: boolean;
  /** A type without a value. */
  readonly typeOnly: boolean;
  /** In which versions of Node it is, see {@link isAvailable}; empty = in all, or not a matter of Node. */
  readonly since: string;
  /** What calling it, or else reading it, gives, where that is one thing: `String#`, `Promise#<Response#>`, `this`. */
  readonly gives: string | undefined;
}

/**
 * A thing with members. Its key says what it is: `fs/` a module, `fs/Stats` an export of it that has members itself, `fs/Stats#`
 * what `new` makes of that, `Promise` and `Math` globals, `String#` a text.
 */
export interface BuiltinThing {
  readonly key: string;
  /** May have any other member (an index signature). */
  readonly open: boolean;
  /** Only browsers have it. */
  readonly dom: boolean;
  /** What calling the thing itself gives: `String(x)`. */
  readonly called: string | undefined;
  readonly members: ReadonlyMap<string, BuiltinMember>;
}

/** What Node, ECMAScript and the DOM have. */
export interface Builtins {
  /** The last release of each line of Node that was looked at: `{ '22': '22.23.3' }`. */
  readonly versions: Readonly<Record<string, string>>;
  /** Proposals that only polyfills bring, with what they belong to: `math.clamp`, `typedarray.filterReject`. */
  readonly proposals: ReadonlySet<string>;
  thing(key: string): BuiltinThing | undefined;
  /** Whether anything in the table has a member of that name. */
  holds(name: string): boolean;
  /** The key of a module, `fs/` for `node:fs`; undefined when Node has no such module under that name. */
  moduleKey(specifier: string): string | undefined;
}

interface Header {
  readonly versions: Readonly<Record<string, string>>;
  readonly prefixed: readonly string[];
  readonly proposals: readonly string[];
  readonly since: readonly string[];
  readonly gives: readonly string[];
}

/**
 * The table over its packed text (see scripts/builtins/pack.mjs): a line for each thing, found by a search and read when it is
 * first asked for. To read them all would take longer than to analyse a file.
 */
export function openBuiltins(read: () => string): Builtins {
  const open = once(() => {
    const text = read();
    const header = JSON.parse(text.slice(0, text.indexOf('\n'))) as Header;
    return { text, header, prefixed: new Set(header.prefixed), proposals: new Set(header.proposals) };
  });
  const known = new Map<string, BuiltinThing | undefined>();
  const thing = (key: string): BuiltinThing | undefined => {
    if (known.has(key)) return known.get(key);
    const { text, header } = open();
    const found = readThing(text, key, header, thing);
    known.set(key, found);
    return found;
  };
  return {
    get versions() {
      return open().header.versions;
    },
    get proposals() {
      return open().proposals;
    },
    thing,
    holds: (name) => new RegExp(`[\\t ]${name.replaceAll('$', '\\$')}(?![\\w$-])`).test(open().text),
    moduleKey(specifier) {
      const isPrefixed = specifier.startsWith('node:');
      const name = isPrefixed ? specifier.slice(5) : specifier;
      if (!/^[\w/]+$/.test(name) || (!isPrefixed && open().prefixed.has(name))) return undefined;
      return thing(`${name}/`) === undefined ? undefined : `${name}/`;
    },
  };
}

function readThing(text: string, key: string, header: Header, thing: (key: string) => BuiltinThing | undefined): BuiltinThing | undefined {
  const at = text.indexOf(`\n${key}\t`);
  if (at === -1) return undefined;
  const from = at + key.length + 2;
  const [flags, list = ''] = text.slice(from, text.indexOf('\n', from)).split('\t');
  if (flags!.startsWith('=')) return thing(flags!.slice(1));
  const members = new Map<string, BuiltinMember>();
  let called: string | undefined;
  for (const part of list === '' ? [] : list.split(' ')) {
    const [, name, callable, typeOnly, since, gives] = /^(\(\)|[\w$-]+)(\()?(!)?(?:~(\w+))?(?:>(\w+))?$/.exec(part)!;
    const result = gives === undefined ? undefined : header.gives[parseInt(gives, 36)];
    if (name === '()') called = result;
    else members.set(name!, { name: name!, callable: callable !== undefined, typeOnly: typeOnly !== undefined, since: since === undefined ? '' : header.since[parseInt(since, 36)]!, gives: result });
  }
  return { key, open: flags!.includes('o'), dom: flags!.includes('d'), called, members };
}
