import type { FlowRole } from '../core/candidate.ts';
import { flowRoles } from './models/markers.ts';
import type { ModelTable, Signature, TableIndex, TypeModel, TypeRef } from './model-table.ts';

type Models = Omit<ModelTable, 'index'>;

/** What is asked of the whole table at every start; the compiler answers it once and for all. */
export function indexOf(models: ModelTable): TableIndex {
  return models.index ?? makeIndex(models);
}

/** Reads the whole table. */
export function makeIndex(models: Models): TableIndex {
  const takesSql = (signature: Signature): boolean => signature.style !== undefined;
  const isWatched = (signature: Signature): boolean => signature.watch !== undefined;
  const flowPackages: Partial<Record<FlowRole, readonly string[]>> = {};
  const flowNames: Partial<Record<FlowRole, readonly string[]>> = {};
  for (const role of flowRoles as ReadonlySet<FlowRole>) {
    const takes = (signature: Signature): boolean => signature.params.some((param) => holds(param.type, role));
    const packages = packagesWith(models, takes, () => false);
    const names = namesWith(models, takes);
    if (packages.length > 0) flowPackages[role] = packages;
    if (names.length > 0) flowNames[role] = names;
  }
  return {
    sinkPackages: packagesWith(models, takesSql, () => false),
    sourcePackages: packagesWith(models, (signature) => isRemote(signature.returns), isRemote),
    sinkNames: namesWith(models, takesSql),
    flowPackages, flowNames,
    versionedPackages: packagesWith(models, (signature) => signature.when !== undefined, () => false),
    watchPackages: packagesWith(models, isWatched, () => false),
    watchNames: namesWith(models, isWatched),
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

/** A parameter's type has this marker somewhere. */
function holds(type: TypeRef, role: FlowRole): boolean {
  switch (type.k) {
    case 'marker': return type.marker === role;
    case 'array': return holds(type.of, role);
    case 'union': return type.of.some((one) => holds(one, role));
    case 'object': return Object.values(type.members).some((one) => holds(one, role)) || (type.index !== undefined && holds(type.index, role));
    default: return false;
  }
}

/** Specifiers of modelled packages that have such a signature or such a member. */
function packagesWith(models: Models, ofSignature: (signature: Signature) => boolean, ofType: (type: TypeRef) => boolean): readonly string[] {
  const packages = new Set<string>();
  const matches = (type: TypeRef): boolean =>
    ofType(type) || (type.k === 'function' && type.signatures.some(ofSignature)) || (type.k === 'object' && Object.values(type.members).some(matches));
  const inType = (type: TypeModel): boolean =>
    [...Object.values(type.members), ...Object.values(type.statics ?? {})].some(matches) || [...(type.call ?? []), ...(type.construct ?? [])].some(ofSignature) || (type.index !== undefined && matches(type.index));
  for (const [id, type] of Object.entries(models.types)) if (inType(type)) packages.add(id.split('#')[0]!);
  for (const [name, module] of Object.entries(models.modules)) {
    if ([...Object.values(module.exports), ...(module.equals ? [module.equals] : [])].some(matches)) packages.add(name.split('#')[0]!);
  }
  for (const [alias, target] of Object.entries(models.aliases)) if (packages.has(target)) packages.add(alias);
  return [...packages];
}

/** Names of methods, functions and classes with such a signature. */
function namesWith(models: Models, ofSignature: (signature: Signature) => boolean): readonly string[] {
  const names = new Set<string>();
  const add = (name: string, type: TypeRef): void => {
    if (type.k === 'function' && type.signatures.some(ofSignature)) names.add(name);
    else if (type.k === 'object') for (const [inner, member] of Object.entries(type.members)) add(inner, member);
  };
  for (const [id, type] of Object.entries(models.types)) {
    for (const [name, member] of Object.entries(type.members)) add(name, member);
    for (const [name, member] of Object.entries(type.statics ?? {})) add(name, member);
    if ([...(type.construct ?? []), ...(type.call ?? [])].some(ofSignature)) names.add(id.split('#').at(-1)!);
  }
  for (const module of Object.values(models.modules)) for (const [name, member] of Object.entries(module.exports)) add(name, member);
  for (const [name, type] of Object.entries(models.globals)) add(name, type);
  return [...names];
}
