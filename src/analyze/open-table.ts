import { once } from '../core/once.ts';
import type { ModelTable, ModuleModel, TypeModel } from '../engine/model-table.ts';

interface Group {
  readonly modules: Readonly<Record<string, ModuleModel>>;
  readonly types: Readonly<Record<string, TypeModel>>;
}

interface Header {
  readonly shared: Omit<ModelTable, 'modules' | 'types'>;
  readonly packages: Readonly<Record<string, readonly [from: number, to: number]>>;
}

/**
 * The model table over its packed text (see scripts/pack-table.mjs). It is read when something is asked of it, and a
 * package is parsed when its first module or type is asked for: a run needs three of two hundred, and to parse them all
 * takes longer than to analyse a file. To ask for everything (`Object.entries`) works, and parses everything.
 */
export function openTable(read: () => string): ModelTable {
  const open = once(() => {
    const packed = read();
    const bodyStart = packed.indexOf('\n') + 1;
    return { packed, bodyStart, ...(JSON.parse(packed.slice(0, bodyStart)) as Header) };
  });
  const groups = new Map<string, Group>();
  const groupOf = (name: string): Group | undefined => {
    const known = groups.get(name);
    const { packages, packed, bodyStart } = open();
    if (known !== undefined || !Object.hasOwn(packages, name)) return known;
    const [from, to] = packages[name]!;
    const group = JSON.parse(packed.slice(bodyStart + from, bodyStart + to)) as Group;
    groups.set(name, group);
    return group;
  };
  const names = once(() => Object.keys(open().packages));
  const lazy = {
    modules: lazyRecord(names, groupOf, (name) => name, (group) => group.modules),
    types: lazyRecord(names, groupOf, (id) => id.slice(0, id.indexOf('#')), (group) => group.types),
  };
  return new Proxy(lazy as ModelTable, {
    get: (target, key) => (Object.hasOwn(target, key) ? target[key as keyof typeof lazy] : open().shared[key as keyof Header['shared']]),
  });
}

/** A record whose entries are looked up in the group that their key names. */
function lazyRecord<T>(names: () => readonly string[], groupOf: (name: string) => Group | undefined, nameOf: (key: string) => string, partOf: (group: Group) => Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const find = (key: string | symbol): T | undefined => {
    if (typeof key === 'symbol') return undefined;
    const group = groupOf(nameOf(key));
    return group !== undefined && Object.hasOwn(partOf(group), key) ? partOf(group)[key] : undefined;
  };
  return new Proxy<Record<string, T>>({}, {
    get: (_, key) => find(key),
    has: (_, key) => find(key) !== undefined,
    ownKeys: () => names().flatMap((name) => Object.keys(partOf(groupOf(name)!))),
    getOwnPropertyDescriptor: (_, key) => {
      const value = find(key);
      return value === undefined ? undefined : { value, enumerable: true, configurable: true, writable: false };
    },
  });
}
