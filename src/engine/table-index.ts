import type { ModelTable, Signature, TableIndex, TypeModel, TypeRef } from './model-table.ts';

/** What is asked of the whole table at every start; the compiler answers it once and for all. */
export function indexOf(models: ModelTable): TableIndex {
  return models.index ?? makeIndex(models);
}

/** Reads the whole table. */
export function makeIndex(models: Omit<ModelTable, 'index'>): TableIndex {
  return {
    sinkPackages: packagesWith(models, (signature) => signature.style !== undefined, () => false),
    sourcePackages: packagesWith(models, (signature) => isRemote(signature.returns), isRemote),
    sinkNames: sinkNamesOf(models),
  };
}

function isRemote(type: TypeRef): boolean {
  if (type.k === 'marker') return type.marker === 'Remote';
  if (type.k === 'param') return type.marker.m === 'RemoteParameter';
  if (type.k === 'function') return type.signatures.some((one) => isRemote(one.returns));
  if (type.k === 'object') return Object.values(type.members).some(isRemote);
  if (type.k === 'array') return isRemote(type.of);
  return type.k === 'union' && type.of.some(isRemote);
}

/** Specifiers of modelled packages that have such a signature or such a member. */
function packagesWith(models: Omit<ModelTable, 'index'>, ofSignature: (signature: Signature) => boolean, ofType: (type: TypeRef) => boolean): readonly string[] {
  const packages = new Set<string>();
  const matches = (type: TypeRef): boolean => ofType(type) || (type.k === 'function' && type.signatures.some(ofSignature));
  const inType = (type: TypeModel): boolean =>
    [...Object.values(type.members), ...Object.values(type.statics ?? {})].some(matches) || [...(type.call ?? []), ...(type.construct ?? [])].some(ofSignature) || (type.index !== undefined && matches(type.index));
  for (const [id, type] of Object.entries(models.types)) if (inType(type)) packages.add(id.split('#')[0]!);
  for (const [name, module] of Object.entries(models.modules)) {
    if ([...Object.values(module.exports), ...(module.equals ? [module.equals] : [])].some(matches)) packages.add(name.split('#')[0]!);
  }
  for (const [alias, target] of Object.entries(models.aliases)) if (packages.has(target)) packages.add(alias);
  return [...packages];
}

/** Names of methods, functions and classes with a dangerous argument. */
function sinkNamesOf(models: Omit<ModelTable, 'index'>): readonly string[] {
  const names = new Set<string>();
  const add = (name: string, type: TypeRef): void => {
    if (type.k === 'function' && type.signatures.some((one) => one.style !== undefined)) names.add(name);
  };
  for (const [id, type] of Object.entries(models.types)) {
    for (const [name, member] of Object.entries(type.members)) add(name, member);
    for (const [name, member] of Object.entries(type.statics ?? {})) add(name, member);
    if ([...(type.construct ?? []), ...(type.call ?? [])].some((one) => one.style !== undefined)) names.add(id.split('#').at(-1)!);
  }
  for (const module of Object.values(models.modules)) for (const [name, member] of Object.entries(module.exports)) add(name, member);
  return [...names];
}
