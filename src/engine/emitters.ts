import type { CallSite, Machine } from './machine.ts';
import type { Fn, Hole, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

/** What calls its listeners in this process. A socket's `emit` sends to another one. */
const EMITTER = /^(?:new\s+(?:[\w$]+\.)?(?:EventEmitter\w*|Emittery|TypedEmitter|EventBus)\b|mitt\b|createNanoEvents\()/;
const LISTENS: ReadonlySet<string> = new Set(['on', 'once', 'addListener', 'prependListener', 'prependOnceListener']);
const MAX_LISTENERS = 30;

/** Listeners of emitters, by the emitter and the event. */
const listeners = new WeakMap<Machine, Map<string, Fn[]>>();

/** `bus.on('saved', (order) => …)` is called with what `bus.emit('saved', order)` hands on, where it was registered before. */
export function noteEvent(m: Machine, emitter: Hole, name: string, args: readonly Value[], site: CallSite): void {
  // Asked of every call on something unknown: the name tells most of them apart.
  if (name !== 'emit' && !LISTENS.has(name)) return;
  const [event, ...given] = args;
  if (event?.t !== 'const' || !EMITTER.test(emitter.text)) return;
  const all = listeners.get(m) ?? listeners.set(m, new Map()).get(m)!;
  const known = all.get(`${emitter.id} ${String(event.v)}`) ?? [];
  if (name !== 'emit' && given[0]?.t === 'fn' && known.length < MAX_LISTENERS) {
    const { node } = given[0];
    all.set(`${emitter.id} ${String(event.v)}`, [...known.filter((one) => one.node !== node), given[0]]);
  } else if (name === 'emit' && !m.tooDeep) {
    for (const fn of known) m.branch([() => m.ops.call(fn, given, { ...site, args: site.args.slice(1) }), () => UNDEFINED]);
    if (known.length > 0) m.dead = false;
  }
}
