import { callFunction } from './functions.ts';
import type { CallSite, Machine } from './machine.ts';
import type { Fn, Value } from './values.ts';

/** `f.call(…)`, `f.apply(…)`, `f.bind(…)`; undefined when it is another one. */
export function functionMethod(m: Machine, fn: Fn, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  const self = args[0];
  switch (name) {
    case 'call':
      return callFunction(m, { ...fn, ...(self ? { self } : {}) }, args.slice(1), site);
    case 'apply': {
      const list = args[1];
      const items = list?.t === 'arr' && list.items.v.t === 'items' ? list.items.v.list.map((item) => item.v) : [];
      return callFunction(m, { ...fn, ...(self ? { self } : {}) }, items, site);
    }
    case 'bind':
      return { ...fn, ...(self ? { self } : {}), bound: [...(fn.bound ?? []), ...args.slice(1)] };
    default:
      return undefined;
  }
}
