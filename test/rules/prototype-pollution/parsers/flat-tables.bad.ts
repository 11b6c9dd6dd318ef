// library: none; feature: flat tables that become objects as deep as their names say; expect: bad
type Tree = Record<string, any>;

export function unflatten(flat: Tree): Tree {
  const found: Tree = {};
  for (const [path, value] of Object.entries(flat)) {
    const parts = path.split('.');
    let node = found;
    for (const part of parts.slice(0, -1)) node = node[part] ??= {};
    node[parts.at(-1)!] = value; // warning: prototype-pollution
  }
  return found;
}

export const expandKeys = (flat: Tree): Tree => Object.entries(flat).reduce<Tree>((tree, [path, value]) => {
  const parts = path.split('/');
  parts.reduce((node, part, index) => {
    if (index === parts.length - 1) {
      node[part] = value; // warning: prototype-pollution
      return node;
    }
    return (node[part] = node[part] || {});
  }, tree);
  return tree;
}, {});
