/**
 * A syntax tree node as the engine sees it. Three parsers (oxc, typescript-estree, hermes) give the same ESTree shapes
 * but differ at the edges, and half-written code has holes, so every field is treated as possibly absent instead of
 * trusting one parser's types.
 */
export interface Node {
  readonly type: string;
  /** Offsets in UTF-16 units, the end exclusive. ESTree's `range` is not there: an array for each node costs a quarter of parsing. */
  readonly start: number;
  readonly end: number;
  readonly range?: never;
  // oxlint-disable-next-line typescript/no-explicit-any -- fields depend on `type`; see above
  readonly [field: string]: any;
}

/** Offsets `[start, end)` in UTF-16 units. */
export type Range = readonly [number, number];

/** A place in a file: what flow steps, marks and fixes are made from. */
export interface Site {
  readonly path: string;
  readonly range: Range;
}

/** Removes wrappers that do not change a value: `(x)`, `x as T`, `x!`, `<T>x`, `x satisfies T`, optional chains. */
export function unwrap(node: Node): Node {
  let current = node;
  for (;;) {
    switch (current.type) {
      case 'TSAsExpression':
      case 'TSSatisfiesExpression':
      case 'TSNonNullExpression':
      case 'TSTypeAssertion':
      case 'TSInstantiationExpression':
      case 'ParenthesizedExpression':
      case 'ChainExpression':
      case 'TypeCastExpression':
      case 'AsExpression':
        current = current.expression as Node;
        continue;
      default:
        return current;
    }
  }
}

/** The static name of a member or property: `a.b`, `a['b']`, `{ b: … }`, `#b`; undefined when computed. */
export function staticName(key: Node, computed: boolean): string | undefined {
  if (!computed && key.type === 'Identifier') return key.name as string;
  if (key.type === 'PrivateIdentifier' || key.type === 'PrivateName') return `#${(key.name ?? key.id?.name) as string}`;
  if (key.type === 'Literal') return String(key.value);
  return undefined;
}

/** The text of a callee with names in brackets as others are: `forge.md['sha1'].create` is `forge.md.sha1.create`. */
export function dotted(callee: string): string {
  return callee.includes('[') ? callee.replace(/(?:\?\.)?\[\s*(['"`])([A-Za-z_$][\w$]*)\1\s*\]/g, '.$2') : callee;
}

export function isFunction(node: Node): boolean {
  return node.type === 'FunctionDeclaration' || node.type === 'FunctionExpression' || node.type === 'ArrowFunctionExpression';
}

/** Visits every child node; for scans that do not evaluate. */
export function forEachChild(node: Node, visit: (child: Node) => void): void {
  for (const field in node) {
    if (field === 'parent' || field === 'range' || field === 'loc') continue;
    const value = node[field];
    if (value === null || typeof value !== 'object') continue;
    if (Array.isArray(value)) {
      for (const item of value) if (item !== null && typeof item === 'object' && typeof item.type === 'string') visit(item);
    } else if (typeof value.type === 'string') visit(value);
  }
}
