import { closestName } from '../../core/closest.ts';
import type { Change } from '../../core/change.ts';
import type { MissingName } from '../../core/name-candidate.ts';
import type { RegistryAnswer } from '../../core/outside.ts';
import { addedDependencies, catalogRange } from '../../project/added-dependencies.ts';
import type { Dependency } from '../../project/added-dependencies.ts';
import { findInstalled } from '../../project/installed.ts';
import { isJsonObject, readJsonObject } from '../../project/json-text.ts';
import type { JsonObject } from '../../project/json-text.ts';
import { lockedVersions } from '../../project/lockfile.ts';
import { squatScore } from '../../project/lookalike.ts';
import { folderOf, foldersUpward, inFolder, joinPath } from '../../project/repository-path.ts';
import { workspaceNames } from '../../project/workspace-names.ts';
import { decodeText } from '../../syntax/decode.ts';
import type { FoundName, NamesAnswer } from './found-name.ts';
import type { NamesSession } from './session.ts';
import { isApart } from './session.ts';

/** A manifest that the change touches, and what it adds. */
interface Added {
  readonly path: string;
  readonly text: string;
  readonly manifest: JsonObject;
  readonly dependency: Dependency;
  /** The range to be proven; absent where only the name is. */
  readonly range?: string;
}

type Missing = Omit<MissingName<'missing-dependency'>, 'kind' | 'specifier' | 'location'>;

/** Names a registry is asked for at most; the rest is counted as not checked. */
const MAX_LOOK_UPS = 60;

/** Looks at what changed manifests add: packages, versions, workspace packages and folders that are not there. */
export async function checkManifests(session: NamesSession): Promise<NamesAnswer> {
  const changes = session.input.snapshot.changes.filter((change) => /(?:^|\/)package\.json$/.test(change.path) && change.kind === 'file' && change.status !== 'deleted' && !isApart(change.path) && !session.input.options.isIgnored(change.path));
  // With every line of a repository there is nothing that a change adds.
  const touched = changes.filter(({ status, hunks }) => status !== 'unmerged' && hunks.length > 0);
  if (touched.length === 0) return { found: [] };
  await session.world.load(touched.map(({ path }) => path));
  await session.input.snapshot.loadBase(touched.map(({ path }) => path));
  const found: FoundName[] = [];
  const texts = new Map<string, string>();
  const open: Added[] = [];
  for (const change of touched) {
    const text = session.world.text(change.path);
    if (text === undefined) continue;
    texts.set(change.path, text);
    const manifest = readJsonObject(text);
    for (const dependency of addedDependencies(manifest, basesOf(change, session))) {
      const added = { path: change.path, text, manifest, dependency };
      const missing = await checkHere(added, session);
      if (missing === 'open') open.push({ ...added, ...rangeOf(dependency) });
      else if (missing !== undefined && 'reason' in missing) found.push(foundOf(added, missing, session));
      else if (missing !== undefined) open.push({ ...added, range: missing.range });
    }
  }
  const asked = await askRegistry(open, session);
  found.push(...asked.found);
  return { found, texts, checked: touched.map(({ path }) => path), notices: asked.notices };
}

function basesOf(change: Change, session: NamesSession): readonly JsonObject[] {
  const { snapshot } = session.input;
  return [snapshot.readBase(change.path), ...(snapshot.readOtherBases?.(change.path) ?? [])].flatMap((bytes) => {
    const text = bytes ? decodeText(bytes)?.text : undefined;
    return text === undefined ? [] : [readJsonObject(text)];
  });
}

function rangeOf({ asks }: Dependency): { range?: string } {
  return asks.kind === 'range' ? { range: asks.range } : {};
}

/** What can be said without asking anybody. `open`: a registry may know. */
async function checkHere({ path, manifest, dependency }: Added, session: NamesSession): Promise<Missing | { readonly range: string } | 'open' | undefined> {
  const { world } = session;
  const { asks, name } = dependency;
  const folder = folderOf(path);
  const workspaces = await workspaceNames(world);
  switch (asks.kind) {
    case 'workspace': {
      if (workspaces.has(name)) return undefined;
      const near = closestName(name, [...workspaces.keys()]);
      return { reason: 'no-workspace', certainty: 'proven', nearest: near === undefined ? [] : [near], name: dependency.written };
    }
    case 'folder': {
      const target = joinPath(folder, asks.path.replace(/#.*$/, ''));
      if (target === undefined || target === '' || world.listing.has(target) || world.listing.hasFolder(target) || world.listing.isBehindLink(`${target}/x`)) return undefined;
      const aside = (await session.input.snapshot.lookAside?.([target, `${target}/package.json`])) ?? new Map<string, string>();
      return aside.size > 0 || world.disk?.kindOf(target) !== undefined ? undefined : { reason: 'no-file', certainty: 'proven', nearest: [], name: dependency.written, lookedAt: target };
    }
    case 'catalog': {
      const places = foldersUpward(folder);
      const yaml = places.map((one) => inFolder(one, 'pnpm-workspace.yaml')).find((one) => world.listing.has(one));
      if (yaml !== undefined) await world.load([yaml]);
      const top = inFolder(places.at(-1)!, 'package.json');
      const range = catalogRange(name, asks.catalog, yaml === undefined ? undefined : world.text(yaml), world.project.json(top) ?? manifest);
      return range === undefined || /[:/]/.test(range) ? undefined : { range };
    }
    case 'other': return undefined;
    case 'range': return workspaces.has(name) ? undefined : 'open';
  }
}

/** Proves ranges by the lockfile and what is installed, and asks the registry for the rest. */
async function askRegistry(open: readonly Added[], session: NamesSession): Promise<{ readonly found: readonly FoundName[]; readonly notices: readonly string[] }> {
  if (open.length === 0) return { found: [], notices: [] };
  const { world } = session;
  const { satisfies, validRange } = await loadSemver();
  const left: Added[] = [];
  for (const one of open) {
    const folder = folderOf(one.path);
    const { name } = one.dependency;
    const versions = [...(await lockedVersions(name, [folder], world))];
    const installed = world.disk && findInstalled(folder, name, world.disk);
    if (installed) versions.push(installed.version);
    const { range } = one;
    const isProven = versions.some((version) => range === undefined || version === '?' || validRange(range) === null || satisfies(version, range, { includePrerelease: true }));
    if (!isProven) left.push(one);
  }
  const registry = session.input.options.outside?.registry;
  const names = [...new Set(left.map(({ dependency }) => dependency.name))];
  const isPrivate = await privateScopes(session);
  const askable = names.filter((name) => !isPrivate(name)).slice(0, MAX_LOOK_UPS);
  const project = world.listing.has('.npmrc') ? (await world.load(['.npmrc']), world.text('.npmrc')) : undefined;
  const answers: ReadonlyMap<string, RegistryAnswer> = registry && askable.length > 0 ? await registry.lookUp(askable, project) : new Map();
  const found: FoundName[] = [];
  const unchecked = new Set<string>();
  for (const one of left) {
    const answer = answers.get(one.dependency.name);
    session.asked++;
    if (answer === undefined || answer.state === 'unknown') {
      unchecked.add(one.dependency.name);
      session.unknown++;
      continue;
    }
    const missing = judgeAnswer(one, answer, { satisfies, validRange });
    if (missing) found.push(foundOf(one, missing, session));
  }
  const count = unchecked.size;
  const why = registry === undefined ? 'offline' : [...new Set([...unchecked].map((name) => (isPrivate(name) ? 'a private scope' : reasonOf(answers.get(name)))))].join(', ');
  return { found, notices: count === 0 ? [] : [`${count} ${count === 1 ? 'dependency' : 'dependencies'} that this change adds ${count === 1 ? 'was' : 'were'} not looked up (${why}): ${[...unchecked].slice(0, 5).join(', ')}${count > 5 ? ', …' : ''}`] };
}

function reasonOf(answer: RegistryAnswer | undefined): string {
  return answer?.state === 'unknown' ? answer.why : 'too many at once';
}

type Semver = { satisfies(version: string, range: string, options?: object): boolean; validRange(range: string): string | null };

async function loadSemver(): Promise<Semver> {
  const [{ default: satisfies }, { default: validRange }] = await Promise.all([import('semver/functions/satisfies.js'), import('semver/ranges/valid.js')]);
  return { satisfies, validRange };
}

function judgeAnswer({ dependency, range }: Added, answer: Extract<RegistryAnswer, { state: 'exists' | 'missing' }>, { satisfies, validRange }: Semver): Missing | undefined {
  const name = dependency.written;
  if (answer.state === 'missing') return { reason: 'no-package', certainty: 'proven', nearest: [], name, lookedAt: answer.registry };
  const { versions, tags } = answer.published;
  if (range !== undefined && !Object.hasOwn(tags, range)) {
    if (validRange(range) === null) return undefined;
    if (!versions.some((version) => satisfies(version, range, { includePrerelease: true }))) {
      const latest = tags['latest'] ?? versions.at(-1);
      return { reason: 'no-version', certainty: 'proven', nearest: latest === undefined ? [] : [latest], name, lookedAt: `${versions.length} versions` };
    }
  }
  const { score, signs, twin } = squatScore(dependency.name, answer.published, Date.now());
  return score < 3 ? undefined : { reason: 'lookalike', certainty: score >= 5 ? 'proven' : 'likely', nearest: twin === undefined ? [] : [twin], name, evidence: signs.join(', ') };
}

/** Scopes whose names must not leave the house: the repository's own, and those whose packages a lockfile has from elsewhere. */
async function privateScopes(session: NamesSession): Promise<(name: string) => boolean> {
  const scopes = new Set([...(await workspaceNames(session.world)).keys()].filter((name) => name.startsWith('@')).map((name) => name.slice(0, name.indexOf('/'))));
  for (const path of ['package.json']) {
    const config = session.world.project.json(path)?.publishConfig;
    if (isJsonObject(config)) for (const key of Object.keys(config)) if (/^@[^:]+:registry$/.test(key)) scopes.add(key.slice(0, key.indexOf(':')));
  }
  return (name) => name.startsWith('@') && scopes.has(name.slice(0, name.indexOf('/')));
}

function foundOf(added: Pick<Added, 'path' | 'text' | 'dependency'>, missing: Missing, session: NamesSession): FoundName {
  const { key, written, field } = added.dependency;
  const range = findEntry(added.text, field.split('.').at(-1)!, key);
  const location = session.locate({ path: added.path, text: added.text }, range);
  const isVersion = missing.reason === 'no-version' && missing.nearest.length === 1 && added.text.slice(range[0], range[1]).includes(JSON.stringify(written));
  const at = range[1] - JSON.stringify(written).length;
  const fix = isVersion && !written.startsWith('npm:') ? { fix: { description: `Ask for ${missing.nearest[0]!}`, edits: [{ path: added.path, start: at + 1, end: range[1] - 1, text: `^${missing.nearest[0]!}` }] } } : {};
  return { candidate: { kind: 'missing-dependency', specifier: key, location, ...missing, ...fix }, belonging: 'new-in-file' };
}

/** The range of `"name": "range"` in the text of a manifest, in the field that has it. */
function findEntry(text: string, field: string, key: string): readonly [number, number] {
  const start = Math.max(0, text.indexOf(`"${field}"`));
  const pattern = new RegExp(`${JSON.stringify(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*:\\s*"(?:[^"\\\\\\n]|\\\\.)*"`, 'g');
  pattern.lastIndex = start;
  const match = pattern.exec(text);
  return match ? [match.index, match.index + match[0].length] : [0, 0];
}
