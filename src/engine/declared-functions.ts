import type { Machine } from './machine.ts';
import type { Signature } from './model-table.ts';
import type { Node } from './node.ts';
import { callbackArguments, signaturesOf } from './typed.ts';
import type { Fn, Value } from './values.ts';

/** `const POST: APIRoute = async ({ request }) => …`: what a library calls the function with, by the type of its variable. */
const declared = new WeakMap<Node, Signature>();

/** Remembers the signature that an annotation gives to a function of the program. */
export function noteDeclared(m: Machine, fn: Fn, annotation: Node): void {
  const type = m.ops.annotated(annotation, m.module, { origin: 'unknown', text: 'function' });
  if (type?.t !== 'typed') return;
  const signatures = signaturesOf(m.models, type.type, false);
  const wanted = (fn.node.params as Node[]).length;
  const signature = signatures.find((one) => one.params.length === wanted) ?? signatures[0];
  if (signature) declared.set(fn.node, signature);
}

/** The arguments that the declared type promises; undefined where nothing was declared. */
export function declaredArguments(m: Machine, fn: Fn): Value[] | undefined {
  const signature = declared.get(fn.node);
  return signature && callbackArguments(m, signature.params, undefined, { node: fn.node, args: [], callee: '' });
}
