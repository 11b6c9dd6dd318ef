/** A user's library models over the built-in ones. */
import type { ModelTable, ModuleModel, TypeModel } from './model-table.ts';

/**
 * One table of both. Declarations merge by name, as TypeScript's own do: what the user declares of a class, an interface or
 * a module replaces that member and leaves the others.
 */
export function mergeModels(builtIn: ModelTable, user: ModelTable): ModelTable {
  return {
    modules: mergeEach(withAliased(builtIn, user), user.modules, mergeModule),
    aliases: { ...withoutKeys(builtIn.aliases, user.modules), ...user.aliases },
    types: mergeEach(builtIn.types, user.types, mergeType),
    globals: { ...builtIn.globals, ...user.globals },
    globalTypes: { ...builtIn.globalTypes, ...user.globalTypes },
    rawMethods: { ...builtIn.rawMethods, ...user.rawMethods },
    anywhere: { ...builtIn.anywhere, ...user.anywhere },
    handed: { ...user.handed, ...builtIn.handed },
    named: { ...builtIn.named, ...user.named },
  };
}

/** A user's model of an alias becomes a module of its own, on top of the one it was an alias of. */
function withAliased(builtIn: ModelTable, user: ModelTable): Record<string, ModuleModel> {
  const modules: Record<string, ModuleModel> = { ...builtIn.modules };
  for (const name of Object.keys(user.modules)) {
    const target = Object.hasOwn(builtIn.aliases, name) ? builtIn.modules[builtIn.aliases[name]!] : undefined;
    if (target !== undefined) modules[name] = target;
  }
  return modules;
}

function mergeModule(base: ModuleModel, over: ModuleModel): ModuleModel {
  return {
    ...base,
    ...over,
    exports: { ...base.exports, ...over.exports },
    typeNames: { ...base.typeNames, ...over.typeNames },
  };
}

function mergeType(base: TypeModel, over: TypeModel): TypeModel {
  const statics = { ...base.statics, ...over.statics };
  const bases = [...new Set([...(over.extends ?? []), ...(base.extends ?? [])])];
  return {
    ...base,
    ...over,
    members: { ...base.members, ...over.members },
    ...(bases.length > 0 ? { extends: bases } : {}),
    ...(Object.keys(statics).length > 0 ? { statics } : {}),
  };
}

function mergeEach<T>(base: Readonly<Record<string, T>>, over: Readonly<Record<string, T>>, merge: (base: T, over: T) => T): Record<string, T> {
  const merged: Record<string, T> = { ...base };
  for (const [key, value] of Object.entries(over)) {
    const before = Object.hasOwn(base, key) ? base[key] : undefined;
    merged[key] = before === undefined ? value : merge(before, value);
  }
  return merged;
}

function withoutKeys<T>(record: Readonly<Record<string, T>>, keys: object): Record<string, T> {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !Object.hasOwn(keys, key)));
}
