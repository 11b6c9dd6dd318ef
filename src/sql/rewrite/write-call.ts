import type { TSESTree } from '@typescript-eslint/types';
import { applyWithin, dedent, withoutBodies } from './apply-edits.ts';
import { needsTypes } from './name-placeholders.ts';
import type { BoundValue } from './place-values.ts';
import { placeValues, writeCollection } from './place-values.ts';
import { placeOfValues, siblingCall } from './sibling-call.ts';
import type { RewriteRequest } from './request.ts';

/** The call as it should be: `sql` (source of the text) in place of the old text, `values` where the library takes them. */
export function writeCall(request: RewriteRequest, sql: string, template: string, values: readonly BoundValue[]): string {
  const { style, callee } = request;
  if (style.values.in === 'tag') return `${tagSource(callee, style.values.tag)}\`${template}\``;
  // Slonik's plain tag is sql.unsafe, and it binds
  const tag = style.identifier === 'sql.identifier([x])' ? 'sql.unsafe' : 'sql';
  const text = style.placeholder === 'tag' ? `${tag}\`${template}\`` : sql;
  const bound = values.filter((value) => value.source !== '');
  if (style.placeholder === 'tag' || bound.length === 0) return inPlace(request, text, []) ?? `${callee}(${text})`;
  if (style.values.in === 'none') {
    const sources = bound.map((value) => value.source);
    // What a database function runs for anybody has no values: a function for this statement takes them.
    if (REMOTE_CALL.test(callee)) return `${callee}('name_of_a_function', { ${sources.map((source) => (/^\w+$/.test(source) ? source : `value: ${source}`)).join(', ')} }) // a function of the database that holds this statement and takes its values:\n${dedent(text)}`;
    const where = placeOfValues(request, writeCollection('object', bound)) ?? `with the values beside the text: [${sources.join(', ')}]`;
    return siblingCall(request, text, sources) ?? `${inPlace(request, text, []) ?? `${callee}(${text})`} // ${where}`;
  }
  return inPlace(request, text, bound) ?? fromScratch(request, text, bound);
}

/** A function of the database, called by its name. */
const REMOTE_CALL = /\.(?:rpc|callFunction|callProcedure)$/;

/** The call as written, with text and values exchanged; undefined where its values are not literals. */
function inPlace(request: RewriteRequest, sql: string, values: readonly BoundValue[]): string | undefined {
  const { call, argument, path, text } = request;
  if (argument.start < call.start || argument.end > call.end) return undefined;
  const isApart = (request.style.values.in === 'before' || request.style.values.in === 'after') && needsTypes(request.style);
  const edits = values.length === 0 ? [] : isApart ? undefined : placeValues(request, values);
  if (edits === undefined) return undefined;
  const end = Math.max(call.end, ...edits.map((edit) => edit.end));
  const closing = end > call.end && text[end] === ')' ? 1 : 0;
  const all = [{ path, start: argument.start, end: argument.end, text: isShorthand(request) ? `${text.slice(argument.start, argument.end)}: ${sql}` : sql }, ...edits];
  return dedent(applyWithin(text, [...all, ...withoutBodies(request, all)], call.start, end + closing));
}

/** `query({ text })`: the name is the property's too. */
function isShorthand({ call, argument }: RewriteRequest): boolean {
  return call.arguments.some((node) => node.type === 'ObjectExpression' && node.properties.some((each) => each.type === 'Property' && each.shorthand && each.value.start === argument.start));
}

function isFunction(node: TSESTree.CallExpressionArgument): boolean {
  return node.type === 'ArrowFunctionExpression' || node.type === 'FunctionExpression';
}

/** Values that are no literals are spread in front of the new ones. */
function fromScratch(request: RewriteRequest, sql: string, values: readonly BoundValue[]): string {
  const { style, callee, call } = request;
  const isNew = call.type === 'NewExpression' ? 'new ' : '';
  const list = values.map((value) => value.source).join(', ');
  const place = style.values;
  const property = textProperty(request);
  const textSource = property === undefined ? sql : `{ ${property}: ${sql} }`;
  switch (place.in) {
    case 'argument': {
      const between = Array.from({ length: Math.max(0, place.index - 1) }, (_, i) => sourceOfArgument(request, i + 1) ?? 'undefined');
      return `${isNew}${callee}(${[textSource, ...between, spread(place.shape, sourceOfArgument(request, place.index), values)].join(', ')})`;
    }
    case 'rest':
      return `${isNew}${callee}(${sql}, ${[sourceOfArgument(request, place.index), list].filter((each) => each !== undefined).join(', ')})`;
    case 'property': {
      const collection = `${place.name}: ${writeCollection(place.shape, values)}`;
      const holder = call.arguments[place.index];
      const others = holder === undefined || holder.type === 'ObjectExpression' ? spreadsOf(holder, request) : `...${sourceOfArgument(request, place.index)!}, `;
      return property === undefined && place.index > 0 ? `${isNew}${callee}(${sql}, { ${others}${collection} })` : `${isNew}${callee}({ ${others}${property ?? 'text'}: ${sql}, ${collection} })`;
    }
    case 'before': {
      const dot = callee.lastIndexOf('.');
      const receiver = dot === -1 ? 'request' : callee.slice(0, dot);
      const method = dot === -1 ? callee : callee.slice(dot + 1);
      const type = place.method.endsWith('addParameter') ? 'TYPES.VarChar, ' : '';
      return [...values.map((value) => `${receiver}.${place.method}('${value.name}', ${type}${value.source});`), `${receiver}.${method}(${sql})`].join('\n');
    }
    case 'after':
      return writeAfter(`${isNew}${callee}(${sql})`, place.method, values);
    case 'tag':
    case 'none':
      return `${isNew}${callee}(${textSource})`;
  }
}

function writeAfter(call: string, method: string | undefined, values: readonly BoundValue[]): string {
  const list = values.map((value) => value.source).join(', ');
  switch (method) {
    case undefined:
      return `${call}.all(${list})`;
    case 'bind':
      return `${call}.bind(${list})`;
    case 'setParameters':
      return `${call}.setParameters(${writeCollection('object', values)})`;
    case 'addParameter':
      return [`const request = ${call};`, ...values.map((value) => `request.addParameter('${value.name}', TYPES.VarChar, ${value.source});`)].join('\n');
    default:
      return `const statement = await ${call};\nstatement.${method}([${list}])`;
  }
}

function spread(shape: 'array' | 'object', existing: string | undefined, values: readonly BoundValue[]): string {
  const written = writeCollection(shape, values);
  if (existing === undefined) return written;
  return shape === 'array' ? `[...${existing}, ${written.slice(1)}` : `{ ...${existing}, ${written.slice(2)}`;
}

/** Source of a short argument that is no callback and no literal collection of another kind. */
function sourceOfArgument(request: RewriteRequest, index: number): string | undefined {
  const node = request.call.arguments[index];
  if (node === undefined || isFunction(node)) return undefined;
  if (node.type === 'ArrayExpression' && node.elements.length === 1 && node.elements[0]?.type === 'SpreadElement') return request.text.slice(node.elements[0].argument.start, node.elements[0].argument.end);
  const source = request.text.slice(node.start, node.end);
  return source.length <= 80 && node.type !== 'SpreadElement' ? source : undefined;
}

function spreadsOf(holder: TSESTree.ObjectExpression | undefined, request: RewriteRequest): string {
  return (holder?.properties ?? []).filter((each) => each.type === 'SpreadElement').map((each) => `${request.text.slice(each.start, each.end)}, `).join('');
}

/** `client.$queryRawUnsafe` and the tag `$queryRaw` → `client.$queryRaw`; an empty tag (or `this`) is the receiver itself. */
export function tagSource(callee: string, tag: string): string {
  const dot = callee.lastIndexOf('.');
  if (tag === '' || tag === 'this') return dot === -1 ? callee : callee.slice(0, dot);
  return dot === -1 ? tag : `${callee.slice(0, dot)}.${tag}`;
}

/** Name of the property that holds the text in the call: `text` in `query({ text: … })`. */
function textProperty(request: RewriteRequest): string | undefined {
  for (const argument of request.call.arguments) {
    if (argument.type !== 'ObjectExpression') continue;
    for (const property of argument.properties) {
      if (property.type === 'Property' && property.value === request.argument && property.key.type === 'Identifier') return property.key.name;
    }
  }
  return undefined;
}
