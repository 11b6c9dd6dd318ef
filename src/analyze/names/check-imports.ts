import type { MissingName } from '../../core/name-candidate.ts';
import type { Verdict } from '../../project/closer-look.ts';
import type { LookUp } from '../../project/look-up.ts';
import { findEntries, findInstalled } from '../../project/installed.ts';
import { folderOf, joinPath } from '../../project/repository-path.ts';
import { respell } from '../../project/respell.ts';
import { closestName } from '../../core/closest.ts';
import { isBuiltElsewhere } from './built-elsewhere.ts';
import type { FoundName, NamesAnswer } from './found-name.ts';
import type { ModuleUse } from './module-uses.ts';
import type { NamedFile, NamesSession } from './session.ts';

/** Unchanged files that are looked at because the change took something away. */
const MAX_IMPORTERS = 400;

/** Looks for every module that the changed files name, and for what unchanged files name that this change took away. */
export async function checkImports(session: NamesSession): Promise<NamesAnswer> {
  const found: FoundName[] = [];
  const texts = new Map<string, string>();
  for (const file of session.files()) found.push(...(await checkFile(file, session)));
  for (const file of await importersOfRemoved(session)) {
    const broken = await checkFile(file, session);
    if (broken.length > 0) texts.set(file.path, file.text);
    found.push(...broken);
  }
  return { found, texts };
}

/** First by the text alone; only what is not found is looked for in the tree, which knows what is a comment and what is caught. */
async function checkFile(file: NamedFile, session: NamesSession): Promise<readonly FoundName[]> {
  const suspects = new Set<string>();
  for (const use of session.quickUses(file)) {
    const isSuspect = use.prefix ? lacksFolder(file.path, use.specifier, session) : await isDoubtful(file, use.specifier, session);
    if (file.changed) session.asked++;
    if (isSuspect) suspects.add(use.specifier);
  }
  if (suspects.size === 0) return [];
  const found: FoundName[] = [];
  for (const use of session.exactUses(file)) {
    if (!suspects.has(use.specifier) || use.guarded) continue;
    const one = await judgeUse(file, use, session);
    if (one) found.push(one);
  }
  return found;
}

async function isDoubtful(file: NamedFile, specifier: string, session: NamesSession): Promise<boolean> {
  const answer = await session.lookUp(file.path, specifier);
  if (answer.state === 'unknown' && file.changed) session.unknown++;
  return answer.state === 'doubtful' || lacksSubpath(file.path, answer, session) !== undefined;
}

/** A template that names a folder: `./locales/${name}.js`. */
function lacksFolder(from: string, specifier: string, session: NamesSession): boolean {
  const folder = joinPath(folderOf(from), specifier);
  return folder !== undefined && folder !== '' && !session.world.listing.hasFolder(folder) && !session.world.listing.isBehindLink(`${folder}/x`);
}

/** An installed package that has no such part. */
function lacksSubpath(from: string, answer: LookUp, session: NamesSession): { subpaths: readonly string[]; version: string } | undefined {
  const { disk } = session.world;
  if (answer.state !== 'exists' || answer.target.kind !== 'package' || answer.target.subpath === '' || !disk) return undefined;
  const { name, subpath, typesOnly } = answer.target;
  if (typesOnly || /\.(?:css|s[ac]ss|less|json|svg|png|woff2?|ttf|node|wasm)$/.test(subpath)) return undefined;
  const installed = findInstalled(folderOf(from), name, disk);
  if (!installed || !/(?:^|\/)node_modules\//.test(installed.folder)) return undefined;
  const entries = findEntries(installed, subpath, disk);
  if (entries.state !== 'missing') return undefined;
  // TypeScript's older ways of resolution go past `exports`, and what is only a type is gone when the program runs.
  if (/\.(?:[cm]?tsx?|vue|svelte)$/.test(from) && ['.d.ts', '.d.mts', '.d.cts', '/index.d.ts'].some((ending) => disk.kindOf(installed.folder + subpath.replace(/\.[cm]?js$/, '') + ending) === 'file')) return undefined;
  const types = findInstalled(folderOf(from), `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`, disk);
  if (types && findEntries(types, subpath, disk).state !== 'missing') return undefined;
  return { subpaths: entries.subpaths, version: installed.version };
}

async function judgeUse(file: NamedFile, use: ModuleUse, session: NamesSession): Promise<FoundName | undefined> {
  const { specifier } = use;
  const doubt = use.prefix ? prefixDoubt(file.path, specifier, session) : await session.lookUp(file.path, specifier);
  if (doubt === undefined) return undefined;
  const location = session.locate(file, use.range);
  const belonging = use.prefix || !(await session.existedBefore(file.path, specifier)) ? 'existing' : 'new-in-file';
  const base = { kind: 'missing-import', specifier, location } as const;
  const part = lacksSubpath(file.path, doubt, session);
  if (part && doubt.state === 'exists' && doubt.target.kind === 'package') {
    const { name, subpath } = doubt.target;
    if (await isDeclaredByTypes(specifier, session)) return undefined;
    const near = closestName(`.${subpath}`, part.subpaths.filter((one) => !one.includes('*') && one !== '.'));
    const nearest = near === undefined ? [] : [name + near.slice(1)];
    return { candidate: { ...base, reason: 'no-subpath', certainty: 'proven', nearest, lookedAt: `${name} ${part.version}`, ...fixOf(file, use, nearest[0]) }, belonging };
  }
  if (doubt.state !== 'doubtful') return undefined;
  const verdict = await session.lookCloser(file.path, specifier, doubt);
  if (verdict.state === 'unknown' && file.changed) session.unknown++;
  if (verdict.state !== 'missing') return undefined;
  if (verdict.reason === 'no-file' && /^\.\.?\//.test(specifier) && belonging === 'existing' && (await isBuiltElsewhere(file, use.range[0], session))) return undefined;
  // A file that this change removed is news for those who still name it; what was missing before is not.
  if (!file.changed && belonging === 'existing') return undefined;
  return { candidate: { ...base, ...wordsOf(file, use, verdict, belonging === 'new-in-file') }, belonging };
}

async function isDeclaredByTypes(specifier: string, session: NamesSession): Promise<boolean> {
  const { ambientModules, isAmbient } = await import('../../project/ambient-modules.ts');
  return isAmbient(specifier, (await ambientModules(session.world)).all);
}

function prefixDoubt(from: string, specifier: string, session: NamesSession): LookUp | undefined {
  if (!lacksFolder(from, specifier, session)) return undefined;
  const folder = joinPath(folderOf(from), specifier)!;
  return { state: 'doubtful', specifier: { kind: 'relative', path: specifier, query: false }, file: { state: 'missing', reason: 'no-file', nearest: [], wanted: [folder] } };
}

function wordsOf(file: NamedFile, use: ModuleUse, verdict: Extract<Verdict, { state: 'missing' }>, removed: boolean): Omit<MissingName<'missing-import'>, 'kind' | 'specifier' | 'location'> {
  const isFile = verdict.reason === 'no-file' || verdict.reason === 'wrong-case' || verdict.reason === 'wrong-extension';
  const nearest = isFile ? verdict.nearest.map((path) => respell(file.path, use.specifier, path, verdict.lookedAt!) ?? path) : verdict.nearest;
  const only = nearest.length === 1 && verdict.reason !== 'not-added' ? nearest[0] : undefined;
  return {
    reason: removed && verdict.reason === 'no-file' ? 'removed' : verdict.reason,
    // What only a comment or a declaration names breaks no run.
    certainty: use.form === 'comment' || /\.d\.[cm]?ts$/.test(file.path) ? 'likely' : 'proven',
    nearest,
    ...(verdict.lookedAt === undefined ? {} : { lookedAt: verdict.lookedAt }),
    ...(verdict.evidence === undefined ? {} : { evidence: verdict.evidence }),
    ...(isFile && only !== undefined && !only.startsWith('.') && use.specifier.startsWith('.') ? {} : fixOf(file, use, only)),
  };
}

/** Writes the one real thing in place of the specifier, in the quotes that are there. */
function fixOf(file: NamedFile, use: ModuleUse, replacement: string | undefined): Pick<MissingName<'missing-import'>, 'fix'> {
  if (replacement === undefined || use.prefix || replacement.includes('${') || use.form === 'comment') return {};
  const [start, end] = use.range;
  return { fix: { description: `Import ${replacement}`, edits: [{ path: file.path, start: start + 1, end: end - 1, text: replacement }] } };
}

/** Unchanged files that may name a file which this change deleted or renamed. */
async function importersOfRemoved(session: NamesSession): Promise<readonly NamedFile[]> {
  const { changes } = session.input.snapshot;
  const removed = changes.flatMap(({ status, path, oldPath, kind }) => (kind !== 'file' ? [] : status === 'deleted' ? [path] : status === 'renamed' && oldPath !== undefined ? [oldPath] : []));
  const gone = removed.filter((path) => /\.(?:[cm]?[jt]sx?|vue|svelte|astro|json)$/.test(path) && !session.world.listing.has(path));
  const stems = new Set(gone.map((path) => lastName(path)).filter((stem) => stem.length > 1));
  if (stems.size === 0 || stems.size > 200) return [];
  const files = await session.filesWith([...stems], MAX_IMPORTERS);
  return files.filter((file) => session.quickUses(file).some(({ specifier }) => stems.has(lastName(specifier))));
}

/** `src/db/index.ts` → `db`, `./rate-limit.js` → `rate-limit`: how an import ends that means the path. */
function lastName(path: string): string {
  const bare = path.replace(/\?.*$/, '').replace(/(?:\.d)?\.(?:[cm]?[jt]sx?|vue|svelte|astro|json)$/, '').replace(/\/index$/, '');
  return bare.slice(bare.lastIndexOf('/') + 1);
}
