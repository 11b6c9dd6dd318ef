import type { Carried } from './carried.ts';
import { carriedFor, handOver, joinCarried, keepCarried, luggageOf } from './carried.ts';
import type { Machine } from './machine.ts';
import type { Fact, Value } from './values.ts';

/**
 * `router.get('/files/:name', checkName, sendFile)`: a handler is only reached where those before it called `next()`, so what they had proven of
 * the request there holds in it. Without this each check that stands in a handler of its own would be no check.
 * @see https://expressjs.com/en/guide/using-middleware.html
 */
interface Chain {
  /** What all handlers up to here had proven where they went on. */
  proven: readonly Fact[];
  /** The requests that those facts speak of. */
  given: readonly Value[];
  /** What the running handler had proven each time it went on; undefined where none of this chain is running. */
  passed: (readonly Fact[])[] | undefined;
  /** What they have put on the request for those behind them. */
  carried: Carried;
  /** The parameters of the running handler. */
  running: readonly Value[];
  /** The parameter of the address that the handler looks at: `app.param('album', (req, res, next, album) => …)`. */
  readonly parameter: string | undefined;
}

const chains = new WeakMap<Machine, Chain>();
/** What `router.use(check)` proves for the routes that come after it, by the members of the router. */
const used = new WeakMap<object, Pick<Chain, 'proven' | 'given'>>();

/** Runs the callbacks of one call as handlers that come one after the other, where there are several of them. */
export function inChain<T>(m: Machine, args: readonly Value[], receiver: Value | undefined, name: string, run: () => T): T {
  const router = receiver?.t === 'typed' || receiver?.t === 'hole' ? receiver.members : undefined;
  const before = router && used.get(router);
  const count = args.reduce((sum, arg) => sum + (arg.t === 'fn' ? 1 : arg.t === 'arr' && arg.items.v.t === 'items' ? arg.items.v.list.filter((item) => item.v.t === 'fn').length : 0), 0);
  // Under a path of its own it stands before some routes only.
  const [first] = args;
  const parameter = name === 'param' && first?.t === 'const' && typeof first.v === 'string' ? first.v : undefined;
  const stays = router !== undefined && count > 0 && (parameter !== undefined || (name === 'use' && args.every((arg) => arg.t === 'fn' || arg.t === 'arr')));
  const carried = count > 0 ? carriedFor(m.module) : undefined;
  const passesOn = name === 'use' || name === 'all' || name === 'param';
  if (!carried || (count === 1 && !before && !stays && !passesOn && carried.size === 0)) return run();
  const outer = chains.get(m);
  const chain: Chain = { proven: before?.proven ?? [], given: before?.given ?? [], passed: undefined, carried, running: [], parameter };
  chains.set(m, chain);
  try {
    return run();
  } finally {
    if (passesOn) keepCarried(m.module, chain.carried);
    if (stays && chain.proven.length > 0) used.set(router, { proven: chain.proven, given: chain.given });
    if (outer) chains.set(m, outer);
    else chains.delete(m);
  }
}

/** Where Express and its like hand the value of the parameter to such a handler. */
const PARAMETER = 3;

/** Runs one handler with its parameters: with the request that those before it looked at, and what they proved. */
export function asLink<T>(m: Machine, params: readonly Value[], run: (params: readonly Value[]) => T): T {
  const chain = chains.get(m);
  // What a handler calls by itself is no link of it.
  if (!chain || chain.passed) return run(params);
  const known = params.map((param) => chain.given.find((one) => isSame(one, param)) ?? param);
  // What is proven of the parameter is proven of the member of the request that handlers behind it read.
  const own = chain.parameter === undefined || !known[0] ? known : known.map((param, index) => (index === PARAMETER ? m.ops.getMember(m.ops.getMember(known[0]!, 'params', undefined), chain.parameter!, undefined) : param));
  const { facts } = m;
  const passed: (readonly Fact[])[] = [];
  chain.passed = passed;
  chain.running = own;
  handOver(m, chain.carried, own);
  try {
    m.assume(chain.proven);
    const start = new Set(m.facts);
    const result = run(own);
    const [first, ...others] = passed;
    const gained = (first ?? []).filter((fact) => fact.paths === undefined && !start.has(fact) && others.every((one) => one.some((other) => other.hole.id === fact.hole.id && other.about === fact.about)));
    if (gained.length > 0) {
      chain.proven = [...chain.proven, ...gained];
      chain.given = [...chain.given, ...own.filter((one) => !chain.given.includes(one) && isRequest(one))];
    }
    return result;
  } finally {
    chain.passed = undefined;
    m.facts = facts;
  }
}

/** `next()`: the handler lets the request through; with an argument it does not. */
export function notePassing(m: Machine, args: readonly Value[]): void {
  const chain = chains.get(m);
  if (!chain?.passed || !args.every((arg) => arg.t === 'const' && (arg.v === undefined || arg.v === null))) return;
  chain.passed.push(m.facts);
  chain.carried = joinCarried(chain.carried, luggageOf(m, chain.running));
}

function isRequest(value: Value): boolean {
  return (value.t === 'typed' && value.type.k === 'instance') || (value.t === 'hole' && value.requestLike !== undefined);
}

function isSame(one: Value, other: Value): boolean {
  if (one.t === 'typed') return other.t === 'typed' && one.type.k === 'instance' && other.type.k === 'instance' && one.type.id === other.type.id;
  return one.t === 'hole' && other.t === 'hole' && one.requestLike !== undefined && one.requestLike === other.requestLike;
}
