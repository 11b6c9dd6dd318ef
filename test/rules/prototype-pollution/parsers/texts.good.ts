// library: none; feature: texts that become bare objects or maps, and names that are refused; expect: innocent
type Tree = Record<string, any>;

export function parseProperties(text: string): Tree {
  const found: Tree = Object.create(null);
  for (const line of text.split('\n')) {
    const [path = '', value] = line.split('=');
    const parts = path.trim().split('.');
    const last = parts.pop()!;
    let node = found;
    for (const part of parts) node = node[part] ??= Object.create(null);
    node[last] = value;
  }
  return found;
}

export function parseRoutes(text: string): Tree {
  const found: Tree = {};
  for (const line of text.split('\n')) {
    const parts = line.split('/');
    if (parts.some((part) => part === '__proto__' || part === 'constructor' || part === 'prototype')) continue;
    const last = parts.pop()!;
    let node = found;
    for (const part of parts) node = node[part] ??= {};
    node[last] = true;
  }
  return found;
}

/** Names of the program's own files are no text of anybody. */
export function treeOf(files: readonly string[]): Tree {
  const found: Tree = {};
  for (const file of files) {
    const parts = file.split('/');
    const last = parts.pop()!;
    let node = found;
    for (const part of parts) node = node[part] ??= {};
    node[last] = null;
  }
  return found;
}

export function parsePairs(text: string): Tree {
  const found: Tree = {};
  for (const pair of text.split('&')) {
    const [name = '', value] = pair.split('=');
    found[name] = value;
  }
  return found;
}

const isInherited = (name: string): boolean => name in Object.prototype || name === 'prototype';

export function parseLabels(text: string): Tree {
  const found: Tree = {};
  for (const line of text.split('\n')) {
    const parts = line.split('-');
    if (parts.some(isInherited)) continue;
    const last = parts.pop()!;
    let node = found;
    for (const part of parts) node = node[part] ??= {};
    node[last] = true;
  }
  return found;
}

export class Sheets {
  parse(text: string): Tree {
    const found: Tree = {};
    for (const line of text.split('\n')) this.put(found, line.split('!'), line.length);
    return found;
  }

  put(tree: Tree, [head = '', ...rest]: string[], value: number): Tree {
    if (Object.prototype.hasOwnProperty.call(Object.prototype, head) || head === 'prototype') return tree;
    tree[head] = rest.length === 0 ? value : this.put(tree[head] || {}, rest, value);
    return tree;
  }
}
