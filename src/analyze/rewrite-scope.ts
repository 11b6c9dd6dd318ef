import { rangeOf } from '../core/location.ts';
import type { Node, Range } from '../engine/node.ts';
import { forEachChild, isFunction, staticName, unwrap } from '../engine/node.ts';
import type { RepeatedText } from '../sql/rewrite/request.ts';

/** A text made by a callback for each element of a list: `rows.map((row) => …).join(', ')`. */
export interface ListText {
  /** The callback. */
  readonly each: Node;
  /** The call of `join`. */
  readonly join: Node;
  /** Source of it all. */
  readonly source: string;
}

/** The nodes that hold a range, outermost first. */
function nodesAround(tree: Node, range: Range): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.start > range[0] || node.end < range[1]) return;
    found.push(node);
    forEachChild(node, visit);
  };
  visit(tree);
  return found;
}

/** The callback of a `map` that makes a part of the text, where its names are not those of the call. */
export function listTextAt(tree: Node, text: string, range: Range, call: Range): ListText | undefined {
  const around = nodesAround(tree, range);
  const at = around.findLastIndex((node) => isFunction(node));
  const each = around[at];
  if (each === undefined || (each.start <= call[0] && each.end >= call[1])) return undefined;
  const join = around.slice(0, at).findLast((node) => node.type === 'CallExpression' && methodOf(node) === 'join');
  const map = join && unwrap((join.callee as Node).object as Node);
  if (!join || map?.type !== 'CallExpression' || methodOf(map) !== 'map' || unwrap((map.arguments as Node[])[0]!) !== each) return undefined;
  return { each, join, source: text.slice(join.start, join.end) };
}

function methodOf(call: Node): string | undefined {
  const callee = call.callee as Node;
  return callee.type === 'MemberExpression' ? staticName(callee.property as Node, callee.computed as boolean) : undefined;
}

/** The named function that puts a value into the text, where it is not the one that holds the call. */
export function otherFunctionAt(tree: Node, range: Range, call: Range): string | undefined {
  const around = nodesAround(tree, range);
  const at = around.findLastIndex((node) => isFunction(node) && (node.start > call[0] || node.end < call[1]));
  const found = around[at];
  if (found === undefined || around.slice(0, at).some((node) => node.start >= call[0] && node.end <= call[1])) return undefined;
  const parent = around[at - 1];
  const name = (found.id ?? (parent?.type === 'VariableDeclarator' ? parent.id : parent?.type === 'MethodDefinition' || parent?.type === 'Property' ? parent.key : undefined)) as Node | undefined;
  return name?.type === 'Identifier' ? (name.name as string) : undefined;
}

/**
 * What a callback makes, as the rewrite wants it. Undefined where it is no template or concatenation, or where the call does not show
 * the joined text itself.
 *
 * @param isName Tells whether the hole with this range is the name of something.
 */
export function repeatedText({ each, join, source }: ListText, call: Node, tree: Node, text: string, isName: (range: Range) => boolean): RepeatedText | undefined {
  const pieces = piecesOf(each.body as Node, text, isName);
  const map = unwrap((join.callee as Node).object as Node);
  const list = (map.callee as Node).object as Node;
  const params = each.params as Node[];
  const separator = (join.arguments as Node[])[0];
  if (pieces === undefined || params.length !== 1 || separator?.type !== 'Literal' || !/^[\w$.]+(?:\([\w$.]*\))?$/.test(text.slice(list.start, list.end))) return undefined;
  const isInside = join.start >= call.start && join.end <= call.end;
  const holder = isInside ? undefined : nodesAround(tree, rangeOf(join)).findLast((node) => node.type === 'VariableDeclarator' && unwrap(node.init as Node) === join);
  const name = holder?.id.type === 'Identifier' ? (holder.id.name as string) : undefined;
  if (!isInside && (name === undefined || !text.slice(call.start, call.end).includes(`\${${name}}`))) return undefined;
  return { list: text.slice(list.start, list.end), params: text.slice(params[0]!.start, params[0]!.end), pieces, range: rangeOf(join), separator: text.slice(separator.start, separator.end), source, ...(name === undefined ? {} : { name }) };
}

function piecesOf(body: Node, text: string, isName: (range: Range) => boolean): RepeatedText['pieces'] | undefined {
  const node = unwrap(body);
  const hole = (one: Node): RepeatedText['pieces'][number] => ({ source: text.slice(one.start, one.end), isName: isName(rangeOf(one)) });
  if (node.type === 'TemplateLiteral') {
    return (node.quasis as Node[]).flatMap((quasi, index) => {
      const one = node.expressions[index] as Node | undefined;
      return [(quasi.value.cooked ?? '') as string, ...(one ? [hole(one)] : [])];
    });
  }
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value];
  if (node.type !== 'BinaryExpression' || node.operator !== '+') return undefined;
  const left = piecesOf(node.left as Node, text, isName) ?? [hole(node.left as Node)];
  const right = piecesOf(node.right as Node, text, isName) ?? [hole(node.right as Node)];
  return [...left, ...right];
}
