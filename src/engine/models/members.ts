/** Members of a class, interface or object type while they are collected, and how the syntax tree names them. */
import type { TSESTree } from '@typescript-eslint/types';
import type { Signature, TypeModel, TypeRef } from '../model-table.ts';

/** Members under construction; `TypeModel` and object types are made of these. */
export interface Members {
  readonly members: Record<string, TypeRef>;
  readonly optional: string[];
  index?: TypeRef;
  iterates?: TypeRef;
  readonly call: Signature[];
  readonly construct: Signature[];
}

/** An empty set of members. */
export function newMembers(): Members {
  return { members: {}, optional: [], call: [], construct: [] };
}

/** Members as a TypeModel; parts that are empty are left out, since the table is read at every start. */
export function typeModel(id: string, from: Members, bases: readonly string[] = []): TypeModel {
  return {
    id,
    ...(bases.length > 0 ? { extends: bases } : {}),
    members: from.members,
    ...(from.index === undefined ? {} : { index: from.index }),
    ...(from.call.length > 0 ? { call: from.call } : {}),
    ...(from.construct.length > 0 ? { construct: from.construct } : {}),
    ...(from.iterates === undefined ? {} : { iterates: from.iterates }),
  };
}

/** Adds an overload to the member's function, in order. */
export function addOverload(members: Record<string, TypeRef>, name: string, signature: Signature, clash: () => never): void {
  const before = Object.hasOwn(members, name) ? members[name] : undefined;
  if (before !== undefined && before.k !== 'function') clash();
  members[name] = { k: 'function', signatures: [...(before?.signatures ?? []), signature] };
}

/** `a.b.c` as a path. */
export function pathOf(node: TSESTree.Node): readonly string[] {
  if (node.type === 'Identifier') return [node.name];
  if (node.type === 'TSQualifiedName') return [...pathOf(node.left), node.right.name];
  if (node.type === 'MemberExpression' && node.property.type === 'Identifier') return [...pathOf(node.object), node.property.name];
  return ['this'];
}

/** A member's name; undefined for computed (`[Symbol.iterator]`) and private ones, which no one models. */
export function keyOf(key: TSESTree.Node, computed: boolean): string | undefined {
  if (computed) return undefined;
  if (key.type === 'Identifier') return key.name;
  return key.type === 'Literal' ? String(key.value) : undefined;
}

/** `[Symbol.iterator]` and `[Symbol.asyncIterator]`. */
export function isIteratorKey(key: TSESTree.Node, computed: boolean): boolean {
  return computed && /^Symbol\.(asyncI|i)terator$/.test(pathOf(key).join('.'));
}

/** What an iterator method's items are. */
export function iteratedOf(signature: Signature): TypeRef {
  return signature.returns.k === 'array' ? signature.returns.of : signature.returns;
}

/** Members as an object type, written in where it is used. */
export function objectOf(from: Members): TypeRef {
  return { k: 'object', members: from.members, ...(from.index === undefined ? {} : { index: from.index }), ...(from.optional.length > 0 ? { optional: from.optional } : {}) };
}
