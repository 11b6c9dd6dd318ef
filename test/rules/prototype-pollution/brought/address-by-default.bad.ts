// library: dom; feature: the address of the page as default; expect: bad
type Tree = Record<string, any>;

export function filtersOf(query = window.location.search) {
  const tree: Tree = {};
  for (const [field, value] of new URLSearchParams(query)) {
    const [area, name] = field.split(/[[\]]+/);
    if (!area || !name) continue;
    tree[area] = tree[area] || {};
    tree[area][name] = value; // error: prototype-pollution
  }
  return tree;
}

export const viewOf = (hash = location.hash) => {
  const tree: Tree = {};
  new URLSearchParams(hash.slice(1)).forEach((value, field) => {
    const [area, name] = field.split('.');
    tree[area!] ??= {};
    tree[area!][name!] = value; // error: prototype-pollution
  });
  return tree;
};
