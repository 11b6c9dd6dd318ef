import { isNodeModule } from './node-modules.ts';
import { findFile } from './find-file.ts';
import type { FileAnswer } from './find-file.ts';
import { isJsonObject } from './json-text.ts';
import { findDeclaration, manifestsFor } from './manifests.ts';
import type { Manifest } from './manifests.ts';
import { packageEntries, targetsOf } from './package-entry.ts';
import { fileCandidates } from './candidates.ts';
import { folderOf, joinPath } from './repository-path.ts';
import { readSpecifier } from './specifier.ts';
import type { Specifier } from './specifier.ts';
import { applyPatterns, findPathMapping } from './tsconfig.ts';
import { findWorkspacePackage } from './workspace.ts';
import type { WorkspacePackage } from './workspace.ts';
import type { World } from './world.ts';

/** What a specifier leads to. */
export type Target =
  | { readonly kind: 'file'; readonly path: string; readonly asset: boolean }
  /** A package of the same repository; `path` is the source of what is imported, where that can be told, and `paths` are those under any condition. */
  | { readonly kind: 'workspace'; readonly name: string; readonly folder: string; readonly subpath: string; readonly path?: string; readonly paths: readonly string[] }
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string; readonly typesOnly: boolean; readonly range?: string }
  | { readonly kind: 'node'; readonly name: string; readonly prefixed: boolean };

/** A first answer, made without reading more than the manifests on the way up. */
export type LookUp =
  | { readonly state: 'exists'; readonly target: Target }
  | { readonly state: 'unknown'; readonly why: string }
  /** Not found in the usual way; whether it is missing is for a closer look. */
  | { readonly state: 'doubtful'; readonly specifier: Specifier; readonly file?: Extract<FileAnswer, { state: 'missing' }>; readonly manifest?: Manifest };

/**
 * Looks up a specifier. While manifests are to be loaded the answer is not final: ask through {@link World.settle}.
 *
 * @param from path of the importing file.
 */
export function lookUp(from: string, written: string, world: World): LookUp {
  const specifier = readSpecifier(written);
  switch (specifier.kind) {
    case 'relative': return lookUpRelative(from, specifier, world);
    case 'imports-key': return lookUpKey(from, specifier, world);
    case 'node': return isNodeModule(specifier.name, true) ? node(specifier.name, true) : { state: 'doubtful', specifier };
    case 'package': return lookUpPackage(from, specifier, world);
    // `/app.js` is a file of a server.
    case 'other': return written.startsWith('/') ? { state: 'unknown', why: specifier.why } : lookUpAlias(from, written, specifier, world);
  }
}

function node(name: string, prefixed: boolean): LookUp {
  return { state: 'exists', target: { kind: 'node', name, prefixed } };
}

function lookUpRelative(from: string, specifier: Extract<Specifier, { kind: 'relative' }>, world: World): LookUp {
  const base = joinPath(folderOf(from), specifier.path);
  if (base === undefined) return lookUpOutside(from, specifier, world);
  if (/(?:^|\/)node_modules(?:\/|$)/.test(base)) return { state: 'unknown', why: 'inside node_modules' };
  const answer = findFile(base, from, world.listing);
  if (answer.state === 'exists') return { state: 'exists', target: { kind: 'file', path: answer.path, asset: specifier.query } };
  if (answer.state === 'missing') return { state: 'doubtful', specifier, file: answer };
  if (answer.wanted === undefined) return answer;
  return { state: 'doubtful', specifier, file: { state: 'missing', reason: 'no-file', nearest: [], wanted: answer.wanted, made: true } };
}

/** A path that leads out of the repository is nobody's business, unless a step less leads to a file of it. */
function lookUpOutside(from: string, specifier: Extract<Specifier, { kind: 'relative' }>, world: World): LookUp {
  const inside = joinPath(folderOf(from), specifier.path.replace('../', ''));
  const meant = inside === undefined || inside === '' ? undefined : findFile(inside, from, world.listing);
  if (meant?.state !== 'exists') return { state: 'unknown', why: 'outside of the repository' };
  return { state: 'doubtful', specifier, file: { state: 'missing', reason: 'no-file', nearest: [meant.path], wanted: [] } };
}

function lookUpKey(from: string, specifier: Extract<Specifier, { kind: 'imports-key' }>, world: World): LookUp {
  const folder = folderOf(from);
  const mapped = lookUpAlias(from, specifier.key, specifier, world);
  if (mapped.state === 'exists') return mapped;
  const manifest = manifestsFor(folder, world.project, world.listing)[0];
  const imports = manifest?.json.imports;
  if (manifest === undefined || !isJsonObject(imports)) return mapped.state === 'doubtful' ? mapped : { state: 'unknown', why: 'no imports in the manifest' };
  const targets = targetsOf(imports, specifier.key);
  const missing: Extract<FileAnswer, { state: 'missing' }>[] = [];
  for (const target of targets) {
    const base = joinPath(manifest.folder, target);
    const answer = base === undefined ? undefined : findFile(base, from, world.listing);
    if (answer?.state === 'exists') return { state: 'exists', target: { kind: 'file', path: answer.path, asset: false } };
    if (answer?.state === 'unknown') return answer;
    if (answer) missing.push(answer);
  }
  // A key that maps to a package: to which, is not looked into.
  if (targets.length === 0 && hasKey(imports, specifier.key)) return { state: 'unknown', why: 'leads to a package' };
  return { state: 'doubtful', specifier, manifest, ...(missing[0] ? { file: missing[0] } : {}) };
}

function hasKey(imports: Readonly<Record<string, unknown>>, key: string): boolean {
  const keys = new Map(Object.keys(imports).map((one) => [one, [one]]));
  return applyPatterns(key, keys).length > 0;
}

/** `workspace:*`, `^2.1.0` for 2.3.0; an example may ask for an older one than lies beside it. */
function isThisVersion(range: string | undefined, version: unknown): boolean {
  if (range === undefined || /^(?:workspace|link|file|portal|catalog):|^\*?$/.test(range)) return true;
  return typeof version === 'string' && /^\D*(\d+)/.exec(range)?.[1] === /^(\d+)/.exec(version)?.[1];
}

/** A name that only a mapping can explain: `@/db`, `~/db`. */
function lookUpAlias(from: string, written: string, specifier: Specifier, world: World): LookUp {
  const mapping = findPathMapping(folderOf(from), world.project);
  const name = written.replace(/\?.*$/, '');
  const bases = mapping === undefined ? [] : applyPatterns(name, mapping.paths);
  let first: Extract<FileAnswer, { state: 'missing' }> | undefined;
  for (const base of bases) {
    const answer = findFile(base, from, world.listing);
    if (answer.state === 'exists') return { state: 'exists', target: { kind: 'file', path: answer.path, asset: written.includes('?') } };
    if (answer.state === 'missing') first ??= answer;
    else return answer;
  }
  if (first) return { state: 'doubtful', specifier, file: first };
  return { state: 'doubtful', specifier };
}

/** A package of the repository in a folder that is not called like it. */
function findAnywhere(name: string, { listing, project }: World): WorkspacePackage | undefined {
  const found = listing.manifests.flatMap((path) => {
    const manifest = project.json(path);
    return manifest?.name === name ? [{ folder: folderOf(path), manifest }] : [];
  });
  return found.length === 1 ? found[0] : undefined;
}

function lookUpPackage(from: string, specifier: Extract<Specifier, { kind: 'package' }>, world: World): LookUp {
  const { name, subpath } = specifier;
  const whole = name + subpath;
  const folder = folderOf(from);
  const manifests = manifestsFor(folder, world.project, world.listing);
  const declared = findDeclaration(name, manifests);
  // Node's own name goes before a package's, unless that is asked for with a slash at the end.
  if (isNodeModule(whole, false)) return node(whole, false);
  const alias = lookUpAlias(from, whole, specifier, world);
  if (alias.state === 'exists') return alias;
  const mapping = findPathMapping(folder, world.project);
  if (mapping?.baseFolder !== undefined && declared.state !== 'declared') {
    const base = joinPath(mapping.baseFolder, whole);
    const answer = base === undefined ? undefined : findFile(base, from, world.listing);
    if (answer?.state === 'exists') return { state: 'exists', target: { kind: 'file', path: answer.path, asset: specifier.query } };
  }
  const workspace = findWorkspacePackage(name, folder, world.project) ?? (/^(?:workspace|link|file|portal):/.test(declared.range ?? '') ? findAnywhere(name, world) : undefined);
  if (workspace !== undefined) {
    // The sources say what the package has only if the manifest leads to them, and if it is this version that is meant.
    const entries = isThisVersion(declared.range, workspace.manifest.version) ? packageEntries(workspace.manifest, `.${subpath}`, false) : [];
    const paths = [...new Set(entries.flatMap((entry) => fileCandidates(joinPath(workspace.folder, entry) ?? '', from).find((one) => world.listing.has(one)) ?? []))];
    const [path] = paths;
    return { state: 'exists', target: { kind: 'workspace', name, folder: workspace.folder, subpath, paths, ...(path === undefined ? {} : { path }) } };
  }
  if (declared.state === 'declared' || declared.state === 'types') {
    return { state: 'exists', target: { kind: 'package', name, subpath, typesOnly: declared.state === 'types', ...(declared.range === undefined ? {} : { range: declared.range }) } };
  }
  if (declared.state === 'unknown') return { state: 'unknown', why: 'no manifest' };
  return alias.state === 'doubtful' && alias.file ? alias : { state: 'doubtful', specifier };
}
