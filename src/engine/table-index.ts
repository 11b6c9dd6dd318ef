import type { FlowRole } from '../core/candidate.ts';
import { flowRoles, remoteRoles } from './models/markers.ts';
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
  for (const role of flowRoles as ReadonlySet<FlowRole>) {
    const takes = (signature: Signature): boolean => signature.params.some((param) => holds(param.type, role));
    const packages = packagesWith(models, takes, () => false);
    if (packages.length > 0) flowPackages[role] = packages;
  }
  return {
    sinkPackages: packagesWith(models, takesSql, () => false),
    sourcePackages: packagesWith(models, (signature) => isRemote(signature.returns) || handsRemote(signature), isRemote),
    sinkNames: namesWith(models, takesSql),
    flowPackages,
    versionedPackages: packagesWith(models, (signature) => signature.when !== undefined, () => false),
    watchPackages: packagesWith(models, isWatched, () => false),
    watchedNames: watchedNamesOf(models, (signature) => signature.watch !== undefined || takesAny(signature, (role) => !remoteRoles.has(role))),
    remoteNames: watchedNamesOf(models, (signature) => takesAny(signature, (role) => remoteRoles.has(role))),
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

/** It calls a function with client data: `socket.on('message', (data) => …)`. */
function handsRemote(signature: Signature): boolean {
  return signature.params.some(({ type }) => type.k === 'function' && type.signatures.some((one) => one.params.some((param) => isRemote(param.type))));
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
  // `fs/promises` is made of a type of `fs`.
  const isMadeOf = (type: TypeRef): boolean => type.k === 'instance' && models.types[type.id] !== undefined && inType(models.types[type.id]!);
  for (const [id, type] of Object.entries(models.types)) if (inType(type)) packages.add(id.split('#')[0]!);
  for (const [name, module] of Object.entries(models.modules)) {
    if ([...Object.values(module.exports), ...(module.equals ? [module.equals] : [])].some((type) => matches(type) || isMadeOf(type))) packages.add(name.split('#')[0]!);
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

function takesAny(signature: Signature, which: (role: FlowRole) => boolean): boolean {
  return [...(flowRoles as ReadonlySet<FlowRole>)].some((role) => which(role) && signature.params.some((param) => holds(param.type, role)));
}

/** What each package has for the rules beside SQL, by name. */
function watchedNamesOf(models: Models, counts: (signature: Signature) => boolean): Record<string, readonly string[]> {
  const found = new Map<string, Set<string>>();
  // `const makeKey = customAlphabet(letters)`: what is called later has a name of the program.
  const makesOne = ({ returns }: Signature): boolean => returns.k === 'instance' && models.types[returns.id]?.call?.some(counts) === true;
  const add = (owner: string, name: string, type: TypeRef, depth = 0): void => {
    if (type.k === 'function' && type.signatures.some((one) => counts(one) || makesOne(one))) note(owner, name);
    if (type.k === 'instance' && models.types[type.id]?.call?.some(counts)) note(owner, name);
    if (type.k === 'object' && depth < 4) for (const [inner, member] of Object.entries(type.members)) add(owner, inner, member, depth + 1);
  };
  const note = (owner: string, name: string): void => void (found.get(owner) ?? found.set(owner, new Set()).get(owner)!).add(name);
  for (const [id, type] of Object.entries(models.types)) {
    const owner = id.split('#')[0]!;
    for (const [name, member] of [...Object.entries(type.members), ...Object.entries(type.statics ?? {})]) add(owner, name, member);
    if ((type.construct ?? []).some(counts)) {
      note(owner, id.split(/[#.]/).at(-1)!);
      note(owner, '()');
    }
    if ((type.call ?? []).some(counts)) note(owner, '()');
  }
  for (const [id, module] of Object.entries(models.modules)) {
    const owner = id.split('#')[0]!;
    for (const [name, member] of Object.entries(module.exports)) {
      add(owner, name, member);
      if (name === 'default' && member.k === 'function' && member.signatures.some(counts)) note(owner, '()');
    }
    if (module.equals?.k === 'function' && module.equals.signatures.some(counts)) note(owner, '()');
  }
  for (const [name, type] of Object.entries(models.globals)) add('', name, type);
  const all = withBorrowed(models, found);
  for (const [alias, target] of Object.entries(models.aliases)) {
    const names = all.get(target.split('#')[0]!);
    if (names) all.set(alias, names);
  }
  return Object.fromEntries([...all].map(([owner, names]) => [owner, [...names]]));
}

/** With the names of packages whose types a package hands out: `fs/promises` is made of a type of `fs`. */
function withBorrowed(models: Models, own: ReadonlyMap<string, ReadonlySet<string>>): Map<string, Set<string>> {
  const borrows = new Map<string, Set<string>>();
  const refer = (owner: string, type: TypeRef | undefined, depth = 0): void => {
    if (!type || depth > 4) return;
    const to = (id: string): void => void (borrows.get(owner) ?? borrows.set(owner, new Set()).get(owner)!).add(id.split('#')[0]!);
    switch (type.k) {
      case 'instance': case 'class': return to(type.id);
      case 'module': return to(type.name);
      case 'array': return refer(owner, type.of, depth + 1);
      case 'union': return type.of.forEach((one) => refer(owner, one, depth + 1));
      case 'object': return Object.values(type.members).forEach((one) => refer(owner, one, depth + 1));
      case 'function': return type.signatures.forEach((one) => {
        refer(owner, one.returns, depth + 1);
        one.params.forEach((param) => refer(owner, param.type, depth + 1));
      });
      default: return;
    }
  };
  for (const [id, type] of Object.entries(models.types)) {
    const owner = id.split('#')[0]!;
    for (const member of [...Object.values(type.members), ...Object.values(type.statics ?? {})]) refer(owner, member);
    for (const base of type.extends ?? []) refer(owner, { k: 'instance', id: base });
  }
  for (const [id, module] of Object.entries(models.modules)) for (const type of [...Object.values(module.exports), module.equals]) refer(id.split('#')[0]!, type);
  const all = new Map<string, Set<string>>();
  for (const owner of new Set([...own.keys(), ...borrows.keys()])) {
    const names = new Set<string>();
    const seen = new Set<string>();
    const visit = (at: string, depth: number): void => {
      if (seen.has(at) || depth > 3) return;
      seen.add(at);
      for (const name of own.get(at) ?? []) if (name !== '()' || at === owner) names.add(name);
      for (const next of borrows.get(at) ?? []) if (next !== 'global') visit(next, depth + 1);
    };
    visit(owner, 0);
    // A default export of a type that can be called, declared beside it.
    if (models.modules[owner]?.equals?.k === 'instance' && own.get(owner)?.has('()')) names.add('()');
    if (names.size > 0) all.set(owner, names);
  }
  return all;
}
