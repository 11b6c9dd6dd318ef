// library: none; feature: helpers that refuse names, or that write to what they have made; expect: innocent
const isBad = (name: string) => name === '__proto__' || name === 'constructor' || name === 'prototype';

export function put(root: any, path: string, value: unknown) {
  const keys = path.split('/');
  for (const key of keys) if (isBad(key)) throw new Error(`${key} cannot be a part of a path`);
  let node = root;
  while (keys.length > 1) node = node[keys.shift()!] ??= {};
  node[keys[0]!] = value;
}

export function groupBy(items: { room: string; day: string }[]) {
  const groups: Record<string, Record<string, unknown>> = {};
  for (const item of items) {
    groups[item.room] ??= {};
    groups[item.room]![item.day] = item;
  }
  return groups;
}

export function deepClone(value: any): any {
  if (typeof value !== 'object') return value;
  const out: any = Array.isArray(value) ? [] : {};
  for (const key in value) out[key] = deepClone(value[key]);
  return out;
}

export function fill(target: any, source: any) {
  for (const key of Object.keys(source)) {
    if (Object.hasOwn(target, key) && typeof target[key] === 'object') fill(target[key], source[key]);
    else if (key !== '__proto__') target[key] = source[key];
  }
}

export class Tree {
  readonly #data: Record<string, any> = {};

  show(parts: { name: string }[]) {
    parts.forEach(({ name }) => this._place(this.#data, name.split('.')));
    return this.#data;
  }

  private _place(node: any, [head, ...rest]: string[]) {
    if (rest.length === 0) node[head!] = new Date();
    else this._place((node[head!] ??= {}), rest);
  }
}
