import { closestName } from '../core/closest.ts';
import type { MissingReasons } from '../core/name-candidate.ts';
import type { Snapshot } from '../core/snapshot.ts';
import { findAliases } from './alias-literals.ts';
import { ambientModules, isAmbient } from './ambient-modules.ts';
import { existing, findFile } from './find-file.ts';
import type { FileAnswer } from './find-file.ts';
import { findInstalled } from './installed.ts';
import { isJsonObject } from './json-text.ts';
import { isLocked } from './lockfile.ts';
import type { LookUp } from './look-up.ts';
import { declaredNames, findDeclaration, manifestsFor } from './manifests.ts';
import { isNodeModule, nodeModuleNames } from './node-modules.ts';
import { folderOf, foldersUpward, inFolder, joinPath } from './repository-path.ts';
import { isProvided } from './runtimes.ts';
import { declaredElsewhere, workspaceNames } from './workspace-names.ts';
import type { World } from './world.ts';

/** The last word on a specifier that was not found in the usual way. */
export type Verdict =
  /** `path`: the file it leads to, where that is certain. */
  | { readonly state: 'exists'; readonly path?: string }
  | { readonly state: 'unknown'; readonly why: string }
  | {
      readonly state: 'missing';
      readonly reason: MissingReasons['missing-import'];
      /** Paths or names it may have meant, likeliest first. */
      readonly nearest: readonly string[];
      /** The path that was looked for, where it is one. */
      readonly lookedAt?: string;
      readonly evidence?: string;
    };

/** Takes the closer look: everything that could explain a name is read before it is called missing. */
export async function lookCloser(from: string, written: string, doubt: Extract<LookUp, { state: 'doubtful' }>, world: World, snapshot: Snapshot): Promise<Verdict> {
  const specifier = doubt.specifier;
  const name = written.replace(/^.*!/, '').replace(/\?.*$/, '');
  const ambient = (await ambientModules(world)).all;
  // `declare module '*.vue'` says what components are, not that each one is there.
  const isComponent = specifier.kind === 'relative' && /\.(?:vue|svelte|astro)$/.test(name);
  if (!isComponent && (isAmbient(written, ambient) || isAmbient(name, ambient))) return { state: 'exists' };
  switch (specifier.kind) {
    case 'relative': return fileVerdict(from, doubt.file!, world, snapshot, await otherRoots(from, specifier.path, world));
    case 'node': return { state: 'missing', reason: 'no-builtin', nearest: nearestOf(specifier.name, nodeModuleNames()).map((one) => `node:${one}`) };
    default: break;
  }
  const aliases = await findAliases(from, name, world);
  if (isProvided(name, from, world)) return { state: 'unknown', why: 'given by the runtime' };
  const answers = aliases.bases.map((base) => findFile(base, from, world.listing));
  const there = new Set(answers.flatMap((one) => (one.state === 'exists' ? one.path : [])));
  if (there.size === 1 && !aliases.uncertain && answers.every((one) => one.state !== 'unknown')) return { state: 'exists', path: [...there][0]! };
  if (answers.some((one) => one.state !== 'missing')) return { state: 'unknown', why: 'an alias of a bundler' };
  const everywhere = await otherMappings(from, name, world);
  if (everywhere !== undefined) return { state: 'exists', ...(everywhere === '' ? {} : { path: everywhere }) };
  const viaAlias = doubt.file ?? answers.find((one) => one.state === 'missing');
  switch (specifier.kind) {
    case 'imports-key': {
      if (doubt.manifest === undefined) return viaAlias && !aliases.uncertain ? fileVerdict(from, viaAlias, world, snapshot) : { state: 'unknown', why: 'no imports in the manifest' };
      if (viaAlias) return fileVerdict(from, viaAlias, world, snapshot);
      if (findDeclaration('nuxt', manifestsFor(folderOf(from), world.project, world.listing)).state === 'declared') return { state: 'unknown', why: 'Nuxt has keys of its own' };
      const keys = isJsonObject(doubt.manifest.json.imports) ? Object.keys(doubt.manifest.json.imports) : [];
      return { state: 'missing', reason: 'no-imports-key', nearest: nearestOf(specifier.key, keys.filter((key) => !key.includes('*'))), lookedAt: inFolder(doubt.manifest.folder, 'package.json') };
    }
    case 'other':
      return viaAlias && !aliases.uncertain ? fileVerdict(from, viaAlias, world, snapshot) : { state: 'unknown', why: specifier.why };
    case 'package': {
      const declared = findDeclaration(specifier.name, manifestsFor(folderOf(from), world.project, world.listing));
      if (declared.state === 'declared' || declared.state === 'types') return { state: 'exists' };
      // `src/db` and the like: a folder of the repository, not a package.
      if (viaAlias && !aliases.uncertain) return fileVerdict(from, viaAlias, world, snapshot);
      if (aliases.uncertain || viaAlias) return { state: 'unknown', why: 'named by a configuration' };
      return packageVerdict(from, specifier.name, specifier.subpath, world);
    }
  }
}

async function packageVerdict(from: string, name: string, subpath: string, world: World): Promise<Verdict> {
  const folder = folderOf(from);
  const manifests = manifestsFor(folder, world.project, world.listing);
  const workspaces = await workspaceNames(world);
  if (workspaces.has(name)) return { state: 'exists' };
  // Folders on the way up, and the usual roots in them, may be what a bundler or `baseUrl` looks in.
  // `@docs/x` for the folder docs is customary too.
  const head = name.startsWith('@') ? name.split('/')[0]! : name;
  // Not where the scope is known as one of published packages.
  const isScope = head.startsWith('@') && declaredNames(manifests).some((one) => one.startsWith(`${head}/`));
  const heads = head.startsWith('@') && !isScope ? [head, head.slice(1)] : [head];
  for (const one of foldersUpward(folder)) {
    for (const root of ['', 'src', 'app', 'lib', 'client', 'server', 'assets', 'web', 'static', 'public/src', 'frontend', 'source', 'packages', 'test', 'tests']) {
      const place = root === '' ? one : inFolder(one, root);
      if (heads.some((one) => world.listing.hasFolder(inFolder(place, one))) || existing(inFolder(place, name), from, world.listing) !== undefined) return { state: 'unknown', why: 'the name of a folder' };
    }
  }
  const dep = (wanted: string): boolean => manifests.some(({ json }) => ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].some((field) => isJsonObject(json[field]) && Object.hasOwn(json[field], wanted)));
  // Some packages bring others along on purpose, to be imported by the same name.
  if (COMPANIONS.some(([pattern, owners]) => pattern.test(name) && owners.some(dep))) return { state: 'unknown', why: COMES_ALONG };
  const evidence = manifests.map((one) => inFolder(one.folder, 'package.json')).slice(0, 2).join(' and ');
  // What another package of the repository declares is hoisted as a rule; whether that is meant is for its people to say.
  const elsewhere = await declaredElsewhere(name, world);
  if (elsewhere !== undefined) return { state: 'missing', reason: 'phantom', nearest: [], lookedAt: evidence, evidence: elsewhere };
  const installed = world.disk && findInstalled(folder, name, world.disk);
  if (installed) return { state: 'missing', reason: 'phantom', nearest: [], lookedAt: evidence };
  const bare = nodeModuleNames().filter((one) => !isNodeModule(one, false)).includes(name + subpath);
  if (bare) return { state: 'missing', reason: 'no-builtin', nearest: [`node:${name}${subpath}`], evidence: 'Node has it with the prefix only' };
  const folders = manifests.map((one) => one.folder);
  if ((await isLocked(name, folders, world)) || (await isLocked(`@types/${name.replace(/^@([^/]+)\//, '$1__')}`, folders, world))) return { state: 'missing', reason: 'phantom', nearest: [], lookedAt: evidence };
  const known = [...declaredNames(manifests), ...workspaces.keys()];
  const near = nearestOf(name, known);
  return { state: 'missing', reason: 'undeclared', nearest: near.map((one) => one + subpath), lookedAt: evidence };
}

/** Why nothing is said of a package that another one brings on purpose. */
export const COMES_ALONG = 'comes with another package';

/** Packages that are meant to be imported although another one brings them. */
const COMPANIONS: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:react|react-dom)$/, ['next', 'preact', 'gatsby', '@docusaurus/core', 'react-scripts']],
  [/^@jest\/globals$/, ['jest', 'jest-cli', 'ts-jest']],
  [/^(?:rollup|esbuild|rolldown)$/, ['vite']],
  [/^webpack$/, ['next', 'react-scripts', '@rspack/core']],
  [/^(?:vue|ofetch|h3|ufo|nitropack|defu|pathe|consola|unenv|vue-router|@nuxt\/schema|@unhead\/vue|unctx|hookable)$/, ['nuxt', 'nuxi', '@nuxt/kit', 'nitropack', 'vitepress']],
  [/^@docusaurus\//, ['@docusaurus/core']],
  [/^@storybook\//, ['storybook']],
  [/^@theme(?:-\w+)?$/, ['@docusaurus/core']],
  [/^(?:@angular-devkit|@schematics)\//, ['@angular/cli']],
  [/^rxjs$/, ['@nestjs/core']],
  [/^(?:server-only|client-only)$/, ['next']],
  [/^svelte$/, ['@sveltejs/kit']],
  [/^estree$/, ['@types/estree', 'eslint', 'acorn']],
];

/** What a missing file is called, after asking git and the disk. */
async function fileVerdict(from: string, file: Extract<FileAnswer, { state: 'missing' }>, world: World, snapshot: Snapshot, others: readonly string[] = []): Promise<Verdict> {
  for (const base of others) {
    const answer = findFile(base, from, world.listing);
    if (answer.state === 'exists') return { state: 'exists' };
  }
  const [lookedAt] = file.wanted;
  const place = lookedAt === undefined ? {} : { lookedAt };
  if (file.reason !== 'no-file') return { state: 'missing', reason: file.reason, nearest: file.nearest, ...place };
  const asked = [...new Set([...file.wanted.slice(0, 9), ...others])];
  const aside = snapshot.lookAside ? await snapshot.lookAside(asked) : new Map<string, 'ignored' | 'on-disk'>();
  if ([...aside.values()].includes('ignored')) return { state: 'unknown', why: 'git ignores it' };
  const present = asked.find((path) => aside.get(path) === 'on-disk');
  if (present !== undefined) return { state: 'missing', reason: 'not-added', nearest: [present], lookedAt: present };
  if (file.made) return { state: 'unknown', why: 'made by a build' };
  return { state: 'missing', reason: 'no-file', nearest: file.nearest, ...place };
}

/** `rootDirs`: the same path below another root. */
async function otherRoots(from: string, relative: string, world: World): Promise<readonly string[]> {
  const configs = [...world.listing.paths].filter((path) => /(?:^|\/)tsconfig[\w.-]*\.json$/.test(path) && from.startsWith(folderOf(path) === '' ? '' : `${folderOf(path)}/`));
  await world.load(configs);
  const base = joinPath(folderOf(from), relative);
  if (base === undefined) return [];
  return configs.flatMap((path) => {
    const options = world.project.json(path)?.compilerOptions;
    const listed = isJsonObject(options) && Array.isArray(options.rootDirs) ? options.rootDirs : [];
    const roots = listed.flatMap((one) => (typeof one === 'string' ? (joinPath(folderOf(path), one) ?? []) : []));
    const own = roots.find((root) => base.startsWith(root === '' ? '' : `${root}/`));
    return own === undefined ? [] : roots.filter((root) => root !== own).map((root) => inFolder(root, base.slice(own === '' ? 0 : own.length + 1)));
  });
}

/** The file to which any tsconfig on the way up maps the name; empty where there are several, or something else is there. */
async function otherMappings(from: string, name: string, world: World): Promise<string | undefined> {
  const found = new Set<string>();
  const configs = foldersUpward(folderOf(from)).flatMap((folder) => world.listing.namesIn(folder).filter((one) => /^[tj]sconfig[\w.-]*\.json$/.test(one)).map((one) => inFolder(folder, one)));
  await world.load(configs);
  for (const path of configs) {
    const options = world.project.json(path)?.compilerOptions;
    if (!isJsonObject(options)) continue;
    const root = joinPath(folderOf(path), typeof options.baseUrl === 'string' ? options.baseUrl : '.') ?? '';
    const direct = typeof options.baseUrl === 'string' ? findFile(inFolder(root, name), from, world.listing) : undefined;
    if (direct?.state === 'exists') found.add(direct.path);
    for (const [pattern, targets] of Object.entries(isJsonObject(options.paths) ? options.paths : {})) {
      const star = pattern.indexOf('*');
      if (star === -1 ? pattern !== name : !name.startsWith(pattern.slice(0, star))) continue;
      for (const target of Array.isArray(targets) ? targets : []) {
        const base = typeof target === 'string' ? joinPath(root, target.replace('*', () => (star === -1 ? '' : name.slice(star, name.length - (pattern.length - star - 1))))) : undefined;
        const answer = base === undefined ? undefined : findFile(base, from, world.listing);
        if (answer !== undefined && answer.state !== 'missing') found.add(answer.state === 'exists' ? answer.path : '');
      }
    }
  }
  return found.size === 0 ? undefined : found.size === 1 ? [...found][0] : '';
}

function nearestOf(name: string, names: readonly string[]): readonly string[] {
  const near = closestName(name, names);
  return near === undefined ? [] : [near];
}
