// library: none; feature: flat tables that become bare objects, names that are refused, and lists of the program's own; expect: innocent
type Tree = Record<string, any>;

export function unflatten(flat: Tree): Tree {
  const found: Tree = Object.create(null);
  for (const [path, value] of Object.entries(flat)) {
    const parts = path.split('.');
    let node = found;
    for (const part of parts.slice(0, -1)) node = node[part] ??= Object.create(null);
    node[parts.at(-1)!] = value;
  }
  return found;
}

const BANNED = new Set(['__proto__', 'constructor', 'prototype']);

export const expandKeys = (flat: Tree): Tree => Object.entries(flat).reduce<Tree>((tree, [path, value]) => {
  const parts = path.split('/');
  if (parts.some((part) => BANNED.has(part))) return tree;
  parts.reduce((node, part, index) => {
    if (index === parts.length - 1) {
      node[part] = value;
      return node;
    }
    return (node[part] = node[part] || {});
  }, tree);
  return tree;
}, {});

export function shelves(files: readonly string[]): Tree {
  const found: Tree = {};
  for (const file of files) {
    const parts = file.split('/');
    let node = found;
    for (const part of parts.slice(0, -1)) node = node[part] ??= {};
    node[parts.at(-1)!] = file.length;
  }
  return found;
}

/** A table of the program's own. */
export function unflattenWeights(flat: Record<string, number>): Tree {
  const found: Tree = {};
  for (const [path, weight] of Object.entries(flat)) {
    const parts = path.split('.');
    let node = found;
    for (const part of parts.slice(0, -1)) node = node[part] ??= {};
    node[parts.at(-1)!] = weight;
  }
  return found;
}
