import { GLOBAL_OBJECT } from '../globals.ts';
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
