/** Small questions about compiled types. */
import type { SchemaMarker, TypeRef } from '../model-table.ts';

export const any: TypeRef = { k: 'any' };

/** Whether a parameter of this type makes its function a SQL sink. */
export function takesSql(type: TypeRef): boolean {
  switch (type.k) {
    case 'marker':
      return type.marker === 'Sql' || type.marker === 'SqlFragment' || type.marker === 'SqlIdentifier';
    case 'object':
      return Object.values(type.members).some(takesSql) || (type.index !== undefined && takesSql(type.index));
    case 'array':
      return takesSql(type.of);
    case 'union':
      return type.of.some(takesSql);
    case 'function': // a callback that returns SQL
      return type.signatures.some((signature) => takesSql(signature.returns));
    default:
      return false;
  }
}

/** The validator a type says to be. */
export function schemaOf(type: TypeRef): SchemaMarker | undefined {
  return type.k === 'param' && type.marker.m === 'Schema' ? type.marker : undefined;
}

/** A union without repetitions; a union of one is that one, of none is `any`. */
export function union(parts: readonly TypeRef[]): TypeRef {
  const flat = new Map<string, TypeRef>();
  for (const part of parts) for (const one of part.k === 'union' ? part.of : [part]) flat.set(JSON.stringify(one), one);
  const of = [...flat.values()];
  return of.length === 0 ? any : of.length === 1 ? of[0]! : { k: 'union', of };
}
