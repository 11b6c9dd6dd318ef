import { callFunction } from './functions.ts';
import type { CallSite, Machine } from './machine.ts';
import { elementOf } from './members.ts';
import type { Fn, Value } from './values.ts';
import { itemsOf } from './values.ts';

/** `f.call(…)`, `f.apply(…)`, `f.bind(…)`; undefined when it is another one. */
export function functionMethod(m: Machine, fn: Fn, name: string, args: readonly Value[], site: CallSite): Value | undefined {
  const self = args[0];
  switch (name) {
    case 'call':
      return callFunction(m, { ...fn, ...(self ? { self } : {}) }, args.slice(1), site);
    case 'apply':
      return callFunction(m, { ...fn, ...(self ? { self } : {}) }, listed(m, args[1]), site);
    case 'bind':
      return { ...fn, ...(self ? { self } : {}), bound: [...(fn.bound ?? []), ...args.slice(1)] };
    default:
      return undefined;
  }
}

/** The items of an argument that is a list of arguments; of one that a client sent, any of them. */
export function listed(m: Machine, list: Value | undefined): Value[] {
  if (list?.t === 'cat') return [list];
  if (list?.t === 'hole' && list.origin.startsWith('request')) return [elementOf(m, list, undefined)];
  return list?.t === 'arr' ? itemsOf(list).map((item) => item.v) : [];
}
