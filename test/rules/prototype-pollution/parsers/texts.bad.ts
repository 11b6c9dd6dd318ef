// library: none; feature: texts that become objects as deep as the names in them say; expect: bad
type Tree = Record<string, any>;

export function parseProperties(text: string): Tree {
  const found: Tree = {};
  for (const line of text.split('\n')) {
    const [path = '', value] = line.split('=');
    const parts = path.trim().split('.');
    const last = parts.pop()!;
    let node = found;
    for (const part of parts) node = node[part] ??= {};
    node[last] = value; // warning: prototype-pollution
  }
  return found;
}

export class Reader {
  decode(pairs: string): Tree {
    const tree: Tree = {};
    new URLSearchParams(pairs).forEach((value, name) => {
      this.#place(tree, name.split('/'), value);
    });
    return tree;
  }

  #place(tree: Tree, [head, ...rest]: string[], value: string) {
    if (rest.length === 0) tree[head!] = value; // warning: prototype-pollution
    else this.#place((tree[head!] ??= {}), rest, value);
  }
}
