import { GLOBAL_OBJECT } from '../globals.ts';
import type { CallSite, Machine } from '../machine.ts';
import type { Node } from '../node.ts';
import { reportFlow } from '../sinks.ts';
import type { Value } from '../values.ts';

/** Whoever chooses a method of it by name has `eval`, `constructor` or `execSync` among them. */
export function isOpenEnded(receiver: Value): boolean {
  switch (receiver.t) {
    case 'fn': case 'class':
      return true;
    case 'builtin':
      return receiver.name === 'globalThis';
    case 'hole':
      return receiver.origin === 'unknown' && GLOBAL_OBJECT.test(receiver.text);
    case 'typed':
      return receiver.type.k === 'module' && RUNS_ANYTHING.test(receiver.type.name);
    default:
      return false;
  }
}

const RUNS_ANYTHING = /^(?:child_process|vm|fs|fs\/promises|module|v8)$/;

/** Under this name a value keeps the name by which it was picked: no member of a program is called so. */
const NAMED = '=named';

/** `const run = globalThis[name]`: what was picked by a name that is not constant remembers it until it is called. */
export function asNamed(receiver: Value, key: Value, value: Value): Value {
  return value.t === 'hole' && isOpenEnded(receiver) ? { ...value, members: new Map([...value.members, [NAMED, key]]) } : value;
}

/** Tells of a call of what was picked so: `run(text)`, `run.apply(…)`, `new Made()`. */
export function checkPicked(m: Machine, callee: Value, site: CallSite): void {
  const key = callee.t === 'hole' ? callee.members.get(NAMED) : undefined;
  if (!key) return;
  const called = (site.node.callee ?? site.node) as Node;
  reportFlow(m, 'Code', key, { argument: called, params: [{ name: 'called' }] }, [key], { ...site, args: [called] });
}
