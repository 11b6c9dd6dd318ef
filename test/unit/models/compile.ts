import { parseModel } from '../../../scripts/compile-models.ts';
import { compileModels } from '../../../src/engine/compile-models.ts';
import type { ModelTable, Signature, TypeRef } from '../../../src/engine/model-table.ts';

/** Compiles model texts, named a.d.ts, b.d.ts … */
export function compile(...texts: readonly string[]): ModelTable {
  return compileModels(texts.map((text, i) => parseModel(`${'abc'[i]}.d.ts`, text)));
}

/** The signatures of a function type. */
export function signatures(type: TypeRef | undefined): readonly Signature[] {
  if (type?.k !== 'function') throw new Error(`not a function: ${JSON.stringify(type)}`);
  return type.signatures;
}

/** Every type inside a table, wherever it stands. */
export function* typesIn(value: unknown): Generator<TypeRef> {
  if (typeof value !== 'object' || value === null) return;
  if ('k' in value) yield value as TypeRef;
  for (const one of Object.values(value)) yield* typesIn(one);
}
