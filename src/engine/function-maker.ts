import { memberOfGlobal } from './globals.ts';
import type { Machine } from './machine.ts';
import { signaturesOf } from './typed.ts';
import type { Cell, Fn, Typed, Value } from './values.ts';
import { UNDEFINED } from './values.ts';

/**
 * The `constructor` of a value of the language: `[].constructor` is Array, and that of every function is `Function`, which makes
 * functions of text. Undefined where it is not known.
 */
export function constructorOf(m: Machine, value: Value): Value | undefined {
  switch (value.t) {
    case 'fn': case 'class':
      return memberOfGlobal(m, 'Function') ?? UNDEFINED;
    case 'builtin':
      return value.name === 'module' ? undefined : (memberOfGlobal(m, 'Function') ?? UNDEFINED);
    case 'typed':
      // `app.get.constructor`, `Function.constructor`: a function of a library or of the language.
      return isCallable(m, value) ? (memberOfGlobal(m, 'Function') ?? UNDEFINED) : undefined;
    case 'obj':
      if (value.props.has('constructor')) return undefined;
      return value.cls ?? (value.rest ? undefined : { t: 'builtin', name: 'Object' });
    case 'arr':
      return { t: 'builtin', name: 'Array' };
    case 'const':
      return value.v === undefined || value.v === null ? undefined : { t: 'builtin', name: 'String' };
    default:
      return undefined;
  }
}

function isCallable(m: Machine, { type }: Typed): boolean {
  return type.k === 'function' || type.k === 'class' || (type.k === 'instance' && signaturesOf(m.models, type, true).length > 0);
}

/** Properties that the program puts on a function (`handler.schema = …`). */
export function functionProps(m: Machine, fn: Fn): Map<string, Cell> {
  let props = m.functionProps.get(fn.node);
  if (!props) m.functionProps.set(fn.node, (props = new Map()));
  return props;
}
