import { closestName } from '../../core/closest.ts';
import type { MissingName } from '../../core/name-candidate.ts';
import type { LookUp } from '../../project/look-up.ts';
import { manifestsFor } from '../../project/manifests.ts';
import { folderOf } from '../../project/repository-path.ts';
import { ambientModules, isAmbient } from '../../project/ambient-modules.ts';
import { COMES_ALONG } from '../../project/closer-look.ts';
import { readModuleTable } from './module-table.ts';
import type { ExportedNames } from './exported-names.ts';
import type { FoundName, NamesAnswer } from './found-name.ts';
import type { Asking } from './installed-names.ts';
import type { ModuleUse, UsedName } from './module-uses.ts';
import type { NamedFile, NamesSession } from './session.ts';
import { parseSource } from '../../syntax/parse.ts';

/** Unchanged files that are looked at because a changed one no longer exports a name. */
const MAX_IMPORTERS = 400;

/** Asks each module for the names that the changed files take from it, and unchanged files for names that the change took away. */
export async function checkExports(session: NamesSession): Promise<NamesAnswer> {
  const { exported } = session;
  const found: FoundName[] = [];
  const texts = new Map<string, string>();
  for (const file of session.files()) found.push(...(await checkFile(file, session, exported)));
  const removed = await removedNames(session);
  for (const file of await importersOf(removed, session)) {
    const broken = (await checkFile(file, session, exported, removed)).filter(({ candidate }) => candidate.reason === 'removed');
    if (broken.length > 0) texts.set(file.path, file.text);
    found.push(...broken);
  }
  return { found, texts };
}

/** Modules of the change → names that they had before and have no more. */
type Removed = ReadonlyMap<string, ReadonlySet<string>>;

async function checkFile(file: NamedFile, session: NamesSession, exported: ExportedNames, removed?: Removed): Promise<readonly FoundName[]> {
  const suspects = new Map<string, Set<string>>();
  for (const { specifier, names } of session.quickUses(file)) {
    if (names.length === 0) continue;
    const answer = await leadsTo(file.path, specifier, session);
    for (const name of names) {
      if (file.changed) session.asked++;
      const has = await ask(file.path, answer, name, believesTypes(file) ? 'import' : 'interop', exported);
      if (has.has === 'unknown' && file.changed) session.unknown++;
      if (has.has === 'no') suspects.set(specifier, (suspects.get(specifier) ?? new Set()).add(name));
    }
  }
  if (suspects.size === 0) return [];
  const ambient = await ambientModules(session.world);
  const found: FoundName[] = [];
  for (const use of session.exactUses(file)) {
    const wanted = suspects.get(use.specifier);
    // What is declared anew in the repository has names of its own.
    if (!wanted || use.guarded || isAmbient(use.specifier, ambient.declared)) continue;
    const answer = await leadsTo(file.path, use.specifier, session);
    for (const name of use.names) {
      if (!wanted.has(name.name) || (use.form !== 'import' && use.form !== 'export' && name.name === 'default')) continue;
      const one = await judgeName(file, use, name, answer, session, exported, removed);
      if (one) found.push(one);
    }
  }
  return found;
}

/** What a specifier leads to; an alias that only a bundler's configuration explains leads to a file all the same. */
async function leadsTo(from: string, specifier: string, session: NamesSession): Promise<LookUp> {
  const answer = await session.lookUp(from, specifier);
  if (answer.state !== 'doubtful' || answer.specifier.kind === 'relative' || answer.specifier.kind === 'node') return answer;
  const verdict = await session.lookCloser(from, specifier, answer);
  // That nobody declares a package is said elsewhere; what is installed all the same is asked for its names.
  if (answer.specifier.kind === 'package' && ((verdict.state === 'missing' && verdict.reason === 'phantom') || (verdict.state === 'unknown' && verdict.why === COMES_ALONG))) {
    return { state: 'exists', target: { kind: 'package', name: answer.specifier.name, subpath: answer.specifier.subpath, typesOnly: false } };
  }
  return verdict.state === 'exists' && verdict.path !== undefined ? { state: 'exists', target: { kind: 'file', path: verdict.path, asset: specifier.includes('?') } } : answer;
}

interface Asked {
  readonly has: 'yes' | 'no' | 'unknown';
  readonly proven: boolean;
  /** What was asked, in words; of a file its path. */
  readonly place: string;
  readonly names: () => Promise<ReadonlySet<string>>;
}

const UNKNOWN: Asked = { has: 'unknown', proven: false, place: '', names: async () => new Set() };

/** TypeScript takes the word of declarations. */
function believesTypes({ path, text }: NamedFile): boolean {
  return /\.[cm]?tsx?$/.test(path) || /<script[^>]*lang=["']tsx?["']/.test(text);
}

async function ask(from: string, answer: LookUp, name: string, asking: Asking, exported: ExportedNames): Promise<Asked> {
  if (answer.state !== 'exists') return UNKNOWN;
  const { target } = answer;
  if (target.kind === 'file' || target.kind === 'workspace') {
    const { path } = target;
    if (path === undefined || (target.kind === 'file' && target.asset)) return UNKNOWN;
    const further = target.kind === 'workspace' ? target.paths.filter((one) => one !== path) : [];
    return { has: await exported.filesHave([path, ...further], name, asking !== 'interop'), proven: true, place: path, names: () => exported.namesOf(path) };
  }
  if (target.kind === 'node') return askNode(target.name, target.prefixed, name);
  const has = exported.packageHas(from, target, name, asking);
  return has ? { has: has.has, proven: has.proven, place: `${target.name}${target.subpath} ${has.version}`, names: async () => has.names } : UNKNOWN;
}

/** A module of Node: the table of what each version has. */
async function askNode(module: string, prefixed: boolean, name: string): Promise<Asked> {
  const { builtins } = await import('../../builtins/builtins.ts');
  const key = builtins.moduleKey(prefixed ? `node:${module}` : module);
  const thing = key === undefined ? undefined : builtins.thing(key);
  if (!thing || thing.open || name === 'default') return UNKNOWN;
  const names = new Set(thing.members.keys());
  return { has: names.has(name) ? 'yes' : 'no', proven: true, place: `node:${module}`, names: async () => names };
}

async function judgeName(file: NamedFile, use: ModuleUse, used: UsedName, answer: LookUp, session: NamesSession, exported: ExportedNames, removed: Removed | undefined): Promise<FoundName | undefined> {
  const asked = await ask(file.path, answer, used.name, used.type ? 'type' : believesTypes(file) && use.form !== 'require' ? 'import' : 'interop', exported);
  if (asked.has !== 'no') return undefined;
  if (await isAugmented(used.name, session)) return undefined;
  const names = await asked.names();
  const location = session.locate(file, used.range);
  const base = { kind: 'missing-export', specifier: use.specifier, name: used.name, location, lookedAt: asked.place, certainty: asked.proven ? 'proven' : 'likely' } as const;
  const wasRemoved = (removed ?? (await removedNames(session))).get(asked.place)?.has(used.name) === true;
  const belonging = wasRemoved ? 'new-in-file' : 'existing';
  if (used.name === 'default') {
    // Node takes the whole of a CommonJS module for the default, and what TypeScript makes of a file may be one.
    if (isEsm(file.path, session) && !isEsm(asked.place, session)) return undefined;
    const local = file.text.slice(used.range[0], used.range[1]);
    const own = names.has(local) ? local : closestName(local, [...names]);
    const fix = names.has(local) && use.names.length === 1 && use.form === 'import' ? { fix: { description: `Import ${local} by its name`, edits: [{ path: file.path, start: used.range[0], end: used.range[1], text: `{ ${local} }` }] } } : {};
    return { candidate: { ...base, reason: wasRemoved ? 'removed' : 'no-default', nearest: own === undefined ? [] : [own], ...fix }, belonging };
  }
  const nearest = nearestNames(used.name, names);
  return { candidate: { ...base, reason: wasRemoved ? 'removed' : 'no-export', nearest, ...fixOf(file, used, nearest) }, belonging };
}

const augmenting = new WeakMap<NamesSession, Promise<readonly string[]>>();

/** Tells whether some text that adds to other modules (`declare module './orders.ts' { … }`) has the word. */
async function isAugmented(name: string, session: NamesSession): Promise<boolean> {
  let known = augmenting.get(session);
  if (!known) {
    const own = session.input.sources.map(({ text }) => text).filter((text) => /\bdeclare\s+module\s+['"]/.test(text));
    augmenting.set(session, (known = session.filesWith(["declare module '", 'declare module "'], MAX_IMPORTERS).then((files) => [...own, ...files.map(({ text }) => text)])));
  }
  return (await known).some((text) => text.includes(name) && new RegExp(`(?:interface|type|class|const|let|var|function|namespace|enum)\\s+${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text));
}

function isEsm(path: string, session: NamesSession): boolean {
  return /\.m[jt]s$/.test(path) || manifestsFor(folderOf(path), session.world.project, session.world.listing)[0]?.json.type === 'module';
}

/** The nearest name by its letters; else those that have all its words. */
function nearestNames(name: string, names: ReadonlySet<string>): readonly string[] {
  const others = [...names].filter((one) => one !== 'default');
  const near = closestName(name, others);
  if (near !== undefined) return [near];
  const lower = name.toLowerCase();
  const held = others.filter((one) => one.length > 3 && (lower.includes(one.toLowerCase()) || one.toLowerCase().includes(lower)));
  return held.toSorted((a, b) => Math.abs(a.length - name.length) - Math.abs(b.length - name.length)).slice(0, 3);
}

/** Takes the real name and keeps the local one. */
function fixOf(file: NamedFile, used: UsedName, nearest: readonly string[]): Pick<MissingName<'missing-export'>, 'fix'> {
  const [only] = nearest;
  if (nearest.length !== 1 || only === undefined) return {};
  const text = used.renamedBy === undefined ? only : `${only}${used.renamedBy}${used.name}`;
  return { fix: { description: `Import ${only}`, edits: [{ path: file.path, start: used.range[0], end: used.range[1], text }] } };
}

const cached = new WeakMap<NamesSession, Promise<Removed>>();

function removedNames(session: NamesSession): Promise<Removed> {
  let known = cached.get(session);
  if (!known) cached.set(session, (known = readRemoved(session)));
  return known;
}

/** Compares the names of each changed module with those it had. */
async function readRemoved(session: NamesSession): Promise<Removed> {
  const removed = new Map<string, ReadonlySet<string>>();
  const { snapshot, sources, parse } = session.input;
  const modified = sources.filter(({ change }) => (change.status === 'modified' || change.status === 'renamed') && /\.(?:[cm]?[jt]s|[jt]sx)$/.test(change.path));
  if (modified.length === 0 || modified.length > 300) return removed;
  await snapshot.loadBase(modified.map(({ change }) => change.path));
  for (const { change, text } of modified) {
    const old = session.baseText(change.path);
    if (old === undefined || !/\bexports?\b/.test(old)) continue;
    // Most changes leave the lines with exports as they are.
    if (exportLines(old) === exportLines(text)) continue;
    const was = readModuleTable(parseSource(change.path, old));
    const now = readModuleTable(parse(change.path, text));
    const gone = [...was.names].filter((name) => !now.names.has(name));
    if (gone.length > 0) removed.set(change.path, new Set(gone));
  }
  return removed;
}

function exportLines(text: string): string {
  return text.split('\n').filter((line) => /\bexports?\b|^\s*(?:type\s+)?[\w$]+(?:\s+as\s+[\w$]+)?,?\s*$|^\s*\}/.test(line)).join('\n');
}

async function importersOf(removed: Removed, session: NamesSession): Promise<readonly NamedFile[]> {
  const names = new Set([...removed.values()].flatMap((one) => [...one]));
  if (names.size === 0 || names.size > 200) return [];
  // A default is imported under any name: its file's is searched for.
  const words = new Set([...names].filter((name) => name !== 'default'));
  for (const [path, gone] of removed) if (gone.has('default')) words.add(path.replace(/\.[cm]?[jt]sx?$/, '').replace(/\/index$/, '').replace(/^.*\//, ''));
  return session.filesWith([...words], MAX_IMPORTERS);
}
