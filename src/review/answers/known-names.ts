import { builtinModules } from 'node:module';

/** Names that need not be shown because every program has them: JavaScript's, Node's, and what reviews are written with. */
let builtIn: ReadonlySet<string> | undefined;

const WORDS = (
  'window document navigator location history localStorage sessionStorage HTMLElement Element Node Event KeyboardEvent MouseEvent addEventListener removeEventListener querySelector querySelectorAll ' +
  'getElementById createElement appendChild innerHTML outerHTML textContent dangerouslySetInnerHTML useEffect useState useMemo useCallback useRef useContext useReducer useLayoutEffect React ' +
  'async await yield return throw try catch finally break continue switch case default new delete typeof instanceof void in of let const var function class extends super this import export from as ' +
  'interface type enum namespace declare abstract readonly private protected public static implements keyof infer never unknown any boolean number string symbol bigint object null undefined true false NaN Infinity ' +
  'if else for while do Record Partial Required Readonly Pick Omit Exclude Extract NonNullable Parameters ReturnType Awaited InstanceType ' +
  'select insert update delete where from join left right inner outer on group by order having limit offset values set into as and or not null is like in between union all distinct count sum avg min max ' +
  'begin commit rollback transaction savepoint lock for primary key foreign references unique index constraint check default cascade create alter drop table column add on conflict do nothing returning ' +
  'GET POST PUT PATCH DELETE HEAD OPTIONS HTTP HTTPS JSON XML HTML CSS SQL URL URI UTF TLS CORS CSRF XSS JWT API ISO UTC DST TTL LRU FIFO LIFO O(n) O(1) ENOENT EEXIST EACCES ECONNRESET ETIMEDOUT EPIPE TypeError RangeError SyntaxError ReferenceError ' +
  'package.json tsconfig.json node_modules npm main index'
).split(' ');

/** Names of the language, its built-in objects and their members, and of Node's modules. */
export function builtInNames(): ReadonlySet<string> {
  if (builtIn) return builtIn;
  const names = new Set<string>(WORDS);
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    names.add(name);
    let value: unknown;
    try {
      value = (globalThis as Record<string, unknown>)[name];
    } catch {
      // Some of Node's globals are getters that throw without a flag; their names are all that is wanted.
      continue;
    }
    addMembers(names, value);
    if (typeof value === 'function') addMembers(names, value.prototype);
  }
  for (const value of ['', 0, 0n, true, Symbol.iterator, [], {}, () => 0, new Map(), new Set(), Promise.resolve(), (async function* () {})(), Buffer.alloc(0)]) {
    for (let at: unknown = Object(value); at; at = Object.getPrototypeOf(at)) addMembers(names, at);
  }
  for (const name of builtinModules) for (const part of name.split('/')) names.add(part);
  return (builtIn = names);
}

function addMembers(names: Set<string>, value: unknown): void {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  for (const name of Object.getOwnPropertyNames(value)) names.add(name);
}
