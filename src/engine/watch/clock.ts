import type { CallSite, Machine } from '../machine.ts';
import type { Watched } from './calls.ts';
import { traceCall } from './calls.ts';
import { CLOCK_SECRET } from './patterns.ts';
import type { Trace } from './trace.ts';

const CLOCK: Watched = { watch: { api: 'random', constants: { kind: 'clock' } }, params: [], library: 'ecmascript' };
const MAKES_SECRET = new RegExp(`${CLOCK_SECRET}$`);
/** How far before the clock the name stands that it is for. */
const BEFORE = 240;

/** Follows the clock where a secret may be made of it, and nowhere else: `` const token = `${id}-${Date.now()}` ``. */
export function traceClock(m: Machine, site: CallSite): Trace | undefined {
  if (!m.wanted.apis.has('random')) return undefined;
  const { text } = m.module.file;
  return MAKES_SECRET.test(text.slice(Math.max(0, site.node.start - BEFORE), site.node.end)) ? traceCall(m, CLOCK, [], site) : undefined;
}
