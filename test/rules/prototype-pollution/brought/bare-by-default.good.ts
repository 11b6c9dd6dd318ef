// library: dom; feature: bare trees, maps and one name; expect: innocent
type Tree = Record<string, any>;

export function filtersOf(query = window.location.search) {
  const tree: Tree = Object.create(null);
  for (const [field, value] of new URLSearchParams(query)) {
    const [area, name] = field.split('.');
    tree[area!] = tree[area!] || Object.create(null);
    tree[area!][name!] = value;
  }
  return tree;
}

export function flatOf(query = window.location.search) {
  const flat: Tree = {};
  for (const [field, value] of new URLSearchParams(query)) flat[field] = value;
  return flat;
}

export function given(query: string, tree: Tree = {}) {
  for (const field of query.split('&')) tree[field] = true;
  return tree;
}
