/** A place where two trees differ, as `Program.body[2].id.name: "a" and "b"`. */
export type TreeDifference = string;

interface Node {
  readonly [key: string]: unknown;
}

/** Of no meaning, or of one parser only. */
const ignored = new Set(['loc', 'parent', 'start', 'end', 'tokens', 'comments', 'hashbang', 'sourceType', 'raw', 'regex', 'phase']);

/** Compares two ESTrees node by node: types, names, values, order and ranges. Absent, undefined and null are one and the same. */
export function compareTrees(a: unknown, b: unknown, path = 'Program', found: TreeDifference[] = []): readonly TreeDifference[] {
  if (found.length >= 20) return found;
  if (Array.isArray(a) && Array.isArray(b)) {
    if (a.length !== b.length) found.push(`${path}: ${a.length} and ${b.length} elements`);
    else for (const [i, item] of a.entries()) compareTrees(item, b[i], `${path}[${i}]`, found);
    return found;
  }
  if (isNode(a) && isNode(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      if (ignored.has(key) || (key === 'value' && isOpaque(a))) continue;
      compareTrees(a[key], b[key], `${path}.${key}`, found);
    }
    return found;
  }
  if ((a ?? undefined) !== (b ?? undefined)) found.push(`${path}: ${describe(a)} and ${describe(b)}`);
  return found;
}

/** Regular expressions are objects of the running Node; in JSX text oxc leaves `&amp;` as it is written. */
function isOpaque(node: Node): boolean {
  return node.type === 'JSXText' || (node.type === 'Literal' && (Boolean(node.regex) || /^["'][^]*&\w+;/.test(String(node.raw))));
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !(value instanceof RegExp) && !Array.isArray(value);
}

function describe(value: unknown): string {
  if (isNode(value)) return String(value.type ?? 'object');
  return typeof value === 'bigint' ? `${value}n` : (JSON.stringify(value) ?? 'nothing');
}
