import type { TSESTree } from '@typescript-eslint/types';
import type { Edit } from '../../core/finding.ts';
import type { SqlValues } from '../../core/sql-style.ts';
import type { RewriteRequest } from './request.ts';

/** A value to put into the call. */
export interface BoundValue {
  /** Key for libraries that bind by name. */
  readonly name: string;
  readonly source: string;
  /** How many positional placeholders stand before this one in the old text. */
  readonly index: number;
}

/** What the call holds already. */
export interface ExistingValues {
  /** Number of values; undefined where it cannot be told. */
  readonly count: number | undefined;
  readonly names: readonly string[];
}

type Call = TSESTree.CallExpression | TSESTree.NewExpression;

/** The values that the call has now; undefined where they are something a machine cannot extend. */
export function readExisting(request: RewriteRequest): ExistingValues | undefined {
  const { values } = request.style;
  const none: ExistingValues = { count: 0, names: [] };
  switch (values.in) {
    case 'argument': {
      const node = valuesArgument(request.call, values.index);
      return node === undefined ? none : readCollection(node, values.shape);
    }
    case 'rest': {
      const args = request.call.arguments.slice(values.index);
      if (args.length > 0 && isArrayOfValues(args[0]!)) return readCollection(args[0]!, 'array');
      const plain = withoutCallback(args);
      if (plain.some((node) => node.type === 'SpreadElement' || node.type === 'ObjectExpression')) return undefined;
      return { count: plain.length, names: [] };
    }
    case 'property': {
      const holder = request.call.arguments[values.index];
      if (holder === undefined) return request.call.arguments.length === values.index ? none : undefined;
      if (isCallback(holder)) return undefined;
      if (holder.type !== 'ObjectExpression' || holder.properties.some((each) => each.type === 'SpreadElement')) return undefined;
      const property = findProperty(holder, values.name);
      return property === undefined ? none : readCollection(property.value, values.shape);
    }
    case 'after': {
      const following = followingOf(request);
      if (following !== undefined && following.arguments.length > 0) {
        if (following.arguments.length === 1 && isArrayOfValues(following.arguments[0]!)) return readCollection(following.arguments[0]!, 'array');
        if (following.arguments.some((node) => node.type === 'SpreadElement' || node.type === 'ObjectExpression')) return undefined;
        return { count: following.arguments.length, names: [] };
      }
      return none;
    }
    case 'before':
      return request.call.type === 'CallExpression' && request.call.callee.type === 'MemberExpression' ? none : undefined;
    case 'tag':
      return request.call.arguments.length === 1 ? none : undefined;
    case 'none':
      return undefined;
  }
}

/** Edits that put the values into the call, in the library's way; undefined where the call has no place for them. */
export function placeValues(request: RewriteRequest, values: readonly BoundValue[]): readonly Edit[] | undefined {
  const style = request.style.values;
  const { call, path, text } = request;
  if (call.arguments.length === 0) return undefined;
  const insert = (at: number, what: string): Edit => ({ path, start: at, end: at, text: what });
  switch (style.in) {
    case 'argument': {
      const node = valuesArgument(call, style.index);
      if (node !== undefined) return extend(node, style.shape, values, request);
      if (call.arguments.length < style.index) return undefined;
      return [insertArgument(request, style.index, writeCollection(style.shape, values))];
    }
    case 'rest': {
      const first = call.arguments[style.index];
      if (first !== undefined && isArrayOfValues(first)) return extend(first, 'array', values, request);
      if (call.arguments.length < style.index) return undefined;
      const plain = withoutCallback(call.arguments.slice(style.index));
      return insertInto(plain, values, (index, what) => insertArgument(request, style.index + index, what));
    }
    case 'property': {
      const holder = call.arguments[style.index];
      if (holder === undefined) return [insertArgument(request, style.index, `{ ${style.name}: ${writeCollection(style.shape, values)} }`)];
      if (holder.type !== 'ObjectExpression') return undefined;
      const property = findProperty(holder, style.name);
      if (property !== undefined) return extend(property.value, style.shape, values, request);
      return [addProperty(holder, `${style.name}: ${writeCollection(style.shape, values)}`, request)];
    }
    case 'before': {
      const named = values.filter((value) => value.source !== '');
      if (call.type !== 'CallExpression' || call.callee.type !== 'MemberExpression') return undefined;
      const { object, property } = call.callee;
      const between = /^([\s)]*?)(\s*)\.\s*$/.exec(text.slice(object.end, property.start));
      if (between === null) return undefined;
      const space = between[2]!;
      const last = style.method.split('.').at(-1)!;
      return [insert(object.end + between[1]!.length, named.map((value, i) => `${space}.${i === 0 ? style.method : last}('${value.name}', ${value.source})`).join(''))];
    }
    case 'after':
      return placeAfter(request, style, values);
    case 'tag':
    case 'none':
      return undefined;
  }
}

/** `[a, b]` or `{ id, name: user.name }`. */
export function writeCollection(shape: 'array' | 'object', values: readonly BoundValue[]): string {
  if (shape === 'array') return `[${values.map((value) => value.source).join(', ')}]`;
  return `{ ${values.map(writeProperty).join(', ')} }`;
}

function writeProperty(value: BoundValue): string {
  return value.name === value.source || value.source.startsWith('...') ? value.source : `${value.name}: ${value.source}`;
}

function placeAfter(request: RewriteRequest, style: Extract<SqlValues, { in: 'after' }>, values: readonly BoundValue[]): readonly Edit[] | undefined {
  const { call, path, text } = request;
  const following = followingOf(request);
  const end = call.end;
  const list = style.method === 'setParameters' ? writeCollection('object', values) : values.map((value) => value.source).join(', ');
  if (style.method !== undefined && (following === undefined || following.arguments.length === 0)) {
    const bound = new RegExp(`^\\s*\\??\\.\\s*${style.method}\\s*\\(\\s*\\)`).exec(text.slice(end, end + 200));
    if (bound !== null) return [{ path, start: end + bound[0].length - 1, end: end + bound[0].length - 1, text: list }];
    if (new RegExp(`^\\s*\\??\\.\\s*${style.method}\\b`).test(text.slice(end, end + 200))) return undefined;
    return [{ path, start: end, end, text: `.${style.method}(${list})` }];
  }
  if (following !== undefined && following.arguments.length > 0) {
    if (style.method === 'setParameters') return undefined;
    const first = following.arguments[0]!;
    if (following.arguments.length === 1 && isArrayOfValues(first)) return extend(first, 'array', values, request);
    return insertInto(following.arguments, values, (index, what) => {
      const node = following.arguments[index];
      const at = node === undefined ? endWithBrackets(following.arguments.at(-1)!, text) : startWithBrackets(node, following.arguments[index - 1], text);
      return { path, start: at, end: at, text: node === undefined ? `, ${what}` : `${what}, ` };
    });
  }
  const empty = /^\s*(?:\.(?:pluck|raw|expand|safeIntegers)\(\s*(?:true)?\s*\)\s*)*\??\.\s*(?:get|all|run|iterate|values|each|first)\s*(?:<[^()]*>)?\(\s*\)/.exec(text.slice(end, end + 400));
  if (empty === null) return undefined;
  const at = end + empty[0].length - 1;
  return [{ path, start: at, end: at, text: list }];
}

/** The call on the result that takes the values: `.all(…)`, `.bind(…)`. */
function followingOf(request: RewriteRequest): TSESTree.CallExpression | undefined {
  const { following, style } = request;
  if (following?.callee.type !== 'MemberExpression' || following.callee.property.type !== 'Identifier' || style.values.in !== 'after') return undefined;
  const { name } = following.callee.property;
  return (style.values.method === undefined ? /^(?:get|all|run|iterate|values|each|first)$/.test(name) : name === style.values.method) ? following : undefined;
}

/** The argument that holds values; a callback in its place is none. */
function valuesArgument(call: Call, index: number): TSESTree.CallExpressionArgument | undefined {
  const node = call.arguments[index];
  return node === undefined || isCallback(node) ? undefined : node;
}

function isCallback(node: TSESTree.Node): boolean {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression' || (node.type === 'Identifier' && /^(?:cb|callback|done|next|handler)$/.test(node.name));
}

function withoutCallback(args: readonly TSESTree.CallExpressionArgument[]): readonly TSESTree.CallExpressionArgument[] {
  const last = args.at(-1);
  return last !== undefined && isCallback(last) ? args.slice(0, -1) : args;
}

function isArrayOfValues(node: TSESTree.Node): boolean {
  return node.type === 'ArrayExpression';
}

function isNothing(node: TSESTree.Node): boolean {
  return (node.type === 'Identifier' && node.name === 'undefined') || (node.type === 'Literal' && node.value === null && node.raw === 'null');
}

function isEmptyArray(node: TSESTree.Node): boolean {
  return node.type === 'ArrayExpression' && node.elements.length === 0;
}

function readCollection(node: TSESTree.Node, shape: 'array' | 'object'): ExistingValues | undefined {
  if (isNothing(node) || isEmptyArray(node)) return { count: 0, names: [] };
  if (shape === 'array' && node.type === 'ArrayExpression') {
    if (node.elements.some((each) => each === null)) return undefined;
    return { count: node.elements.some((each) => each?.type === 'SpreadElement') ? undefined : node.elements.length, names: [] };
  }
  if (shape === 'object' && node.type === 'ObjectExpression') {
    const names: string[] = [];
    for (const property of node.properties) {
      if (property.type === 'SpreadElement' || property.computed) return undefined;
      names.push(property.key.type === 'Identifier' ? property.key.name : property.key.type === 'Literal' ? String(property.key.value) : '');
    }
    return { count: names.length, names };
  }
  return undefined;
}

function findProperty(object: TSESTree.ObjectExpression, name: string): TSESTree.Property | undefined {
  return object.properties.find((each): each is TSESTree.Property => each.type === 'Property' && !each.computed && ((each.key.type === 'Identifier' && each.key.name === name) || (each.key.type === 'Literal' && each.key.value === name)));
}

/** Adds values to an array or object literal that is there. */
function extend(node: TSESTree.Node, shape: 'array' | 'object', values: readonly BoundValue[], request: RewriteRequest): readonly Edit[] | undefined {
  const { path } = request;
  if (isNothing(node) || isEmptyArray(node)) return [{ path, start: node.start, end: node.end, text: writeCollection(shape, values) }];
  if (shape === 'object') return node.type === 'ObjectExpression' ? [addProperty(node, values.map(writeProperty).join(', '), request)] : undefined;
  if (node.type !== 'ArrayExpression') return undefined;
  const elements = node.elements as readonly TSESTree.Node[];
  return insertInto(elements, values, (index, what) => {
    const element = elements[index];
    const at = element === undefined ? endWithBrackets(elements.at(-1)!, request.text) : startWithBrackets(element, elements[index - 1], request.text);
    return { path, start: at, end: at, text: element === undefined ? `, ${what}` : `${what}, ` };
  });
}

/** Inserts each value before the element with its index; those with the same index together, in order. */
function insertInto(elements: readonly TSESTree.Node[], values: readonly BoundValue[], edit: (index: number, what: string) => Edit): readonly Edit[] {
  const groups = new Map<number, string[]>();
  for (const value of values) {
    const index = Math.min(value.index, elements.length);
    groups.set(index, [...(groups.get(index) ?? []), value.source]);
  }
  return [...groups].map(([index, sources]) => edit(index, sources.join(', ')));
}

function insertArgument(request: RewriteRequest, index: number, what: string): Edit {
  const { call, path } = request;
  const next = call.arguments[index];
  const last = call.arguments.at(-1)!;
  const at = next === undefined ? endWithBrackets(last, request.text) : startWithBrackets(next, call.arguments[index - 1], request.text);
  return { path, start: at, end: at, text: next === undefined ? `, ${what}` : `${what}, ` };
}

/** End of a node with the brackets around it, which are no part of it. */
function endWithBrackets(node: TSESTree.Node, text: string): number {
  const end = node.end;
  // the last bracket found is that of the call, array or object itself
  const brackets = /^(?:\s*\))*/.exec(text.slice(end, end + 200))![0];
  let open = 0;
  for (let at = node.start - 1; at >= 0 && /[\s(]/.test(text[at]!); at--) {
    if (text[at] !== '(') continue;
    if (/[\w$>\])]/.test(text.slice(Math.max(0, at - 200), at).trimEnd().at(-1) ?? '')) break; // the bracket of the call
    open++;
  }
  let length = 0;
  for (let at = 0; at < brackets.length && open > 0; at++) {
    length = at + 1;
    if (brackets[at] === ')') open--;
  }
  return end + (open === 0 ? length : 0);
}

/** Start of a node with the brackets around it. */
function startWithBrackets(node: TSESTree.Node, before: TSESTree.Node | undefined, text: string): number {
  const from = before === undefined ? node.start : before.end;
  const between = text.slice(from, node.start);
  const open = between.indexOf('(', Math.max(0, between.indexOf(',')));
  return open === -1 || /[/'"]/.test(between) ? node.start : from + open;
}

/** Adds a property behind the last one, on a line of its own if they stand so. */
function addProperty(object: TSESTree.ObjectExpression, what: string, request: RewriteRequest): Edit {
  const { path, text } = request;
  const last = object.properties.at(-1);
  if (last === undefined) return { path, start: object.start, end: object.end, text: `{ ${what} }` };
  const lineStart = text.lastIndexOf('\n', last.start - 1) + 1;
  const indent = text.slice(lineStart, last.start);
  const ownLine = lineStart > object.start && /^\s*$/.test(indent);
  const lineEnd = text[lineStart - 2] === '\r' ? '\r\n' : '\n';
  const at = last.end;
  return { path, start: at, end: at, text: ownLine ? `,${lineEnd}${indent}${what}` : `, ${what}` };
}
