import { isBuiltin } from 'node:module';
import type { Change } from '../core/change.ts';
import { countLines } from '../core/change.ts';
import { lineStarts } from '../core/location.ts';
import type { Finding } from '../core/finding.ts';
import { compareFindings, severityRank } from '../core/finding.ts';
import { createPause } from '../core/pause.ts';
import type { Coverage, RuleFailure } from '../core/report.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { SourceFile, SyntaxProblem } from '../core/source-file.ts';
import { isTestPath } from '../core/test-path.ts';
import { findSyntaxProblem } from '../syntax/parse.ts';
import { decodeText } from '../syntax/decode.ts';
import type { Analysis, AnalysisOptions } from './analysis.ts';
import { builtinModels } from './builtin-models.ts';
import { readSources } from './coverage.ts';
import type { Source } from './coverage.ts';
import { configured, fingerprinted, judgeFound, touches } from './findings.ts';
import type { Draft, DraftBook, JudgeContext } from './findings.ts';
import { loadImports } from './load-imports.ts';
import { wantsNames } from './names/wants-names.ts';
import { SnapshotHost } from './module-host.ts';
import { wantsTexts } from './texts/wants-texts.ts';
import { PackageVersions } from './package-versions.ts';
import { Prefilter } from './prefilter.ts';
import { Runner } from './runner.ts';
import type { ModelTable } from '../engine/model-table.ts';
import { mergeModels } from '../engine/merge-models.ts';
import { indexOf } from '../engine/table-index.ts';
import { wantedBy, wantsNothing } from '../engine/watch/wanted.ts';

/** From so many sources on, one more git process for the list of all paths is cheaper than asking for absent ones. */
const LIST_FROM = 60;

/**
 * In a change of up to so many files, those that cannot hold a finding are still read for syntax errors; in more
 * (a whole repository) they are not, for nothing is lost but that notice.
 */
const VERIFY_UP_TO = 400;

type Numbered = Draft & { readonly fingerprint: string };

/**
 * Stage 3: the changed files of a snapshot → findings and coverage.
 *
 * ```text
 * classify ─ prefilter ─ parse ─ run ─(imports wanted? load, run again)─ judge ─ compare with the base
 * ```
 */
export async function analyze(snapshot: Snapshot, options: AnalysisOptions): Promise<Analysis> {
  const { sources, coverage, notices: asides } = await readSources(snapshot, options);
  const own = options.isMine === undefined ? sources : sources.filter(({ change }) => options.isMine!(change.path));
  const namesWanted = wantsNames(options.rules);
  const textsWanted = wantsTexts(options.rules);
  if (sources.length === 0 && !textsWanted && !(namesWanted && mayBreakNames(snapshot))) return { findings: [], coverage: coverageOf(snapshot, coverage), failures: [], texts: new Map(), stats: { filesParsed: 0, filesPrefiltered: 0, bytes: 0, overBudget: 0, importsLoaded: 0 } };
  const models = options.models ? mergeModels(builtinModels, options.models) : builtinModels;
  const tracked = sources.length > LIST_FROM ? new Set(await snapshot.list()) : undefined;
  if (tracked) await snapshot.load([...tracked].filter((path) => /(?:^|\/)(?:package|[tj]sconfig[\w.-]*)\.json$/.test(path)));
  const host = new SnapshotHost(snapshot, tracked, (specifier) => isModelled(models, specifier), options.parser);
  const failures: RuleFailure[] = [];
  const wanted = wantedBy(options.rules);
  const runner = new Runner(models, host, options.maxSteps, wanted);
  const filter = new Prefilter(host, models, wanted);
  const matters = options.exhaustive ? () => true : await prefilter(snapshot, host, filter, own);
  if (!options.exhaustive) {
    host.leadsToSink = (module, specifier, remote) => filter.leadsToSink(module.path, specifier, remote);
    host.holdsSink = (file) => filter.holdsSql(file.path, file.text);
    host.holdsWatched = (file) => filter.holdsWatched(file.path, file.text);
  }

  const versions = new PackageVersions(snapshot);
  const changes = new Map(sources.map((one) => [one.change.path, one]));
  const context: JudgeContext = { rules: options.rules, strict: options.strict, isTest: options.isTest ?? isTestPath, fileOf: (path) => host.file(path), versionOf: (library, path) => versions.versionOf(library, path), isChanged: (path) => changes.has(path), failures };
  const book: DraftBook = new Map();
  // What tests write into the settings of the program (`env.SECRET_KEY = 'x'`) nobody else sees: they come last.
  const inOrder = own.map((one) => one.change.path).filter(matters);
  const tests = new Set(inOrder.filter((path) => context.isTest(path)));
  const paths = [...inOrder.filter((path) => !tests.has(path)), ...tests];
  if (snapshot.readsAtOnce !== true) await loadImports(snapshot, host, paths.map((path) => ({ path, text: changes.get(path)!.text })));
  const versioned = indexOf(models).versionedPackages;
  const asking = wantsNothing(wanted) ? [] : paths.filter((path) => namesPackage(changes.get(path)!.text, versioned));
  if (asking.length > 0) await versions.load(asking);
  await runner.runAll(snapshot, paths, {
    parse: (path) => parseChanged(changes.get(path)!, host, options, coverage),
    done: (file, found) => judgeFound(file, found, context, book),
    crashed: (file, error) => {
      const detail = error instanceof Error ? error.message : String(error);
      coverage.set(file.path, { path: file.path, state: 'failed', reason: 'crash', detail, hunks: changes.get(file.path)!.change.hunks.length });
    },
  });
  const parsed = new Map<string, readonly SyntaxProblem[]>();
  const parse = (path: string, text: string): SourceFile => {
    const file = host.held(path) ?? host.parse(path, text);
    if (changes.get(path)?.text === text) parsed.set(path, file.problems);
    return file;
  };
  const names = namesWanted
    ? await (await import('./names/check-names.ts')).checkNames({ snapshot, sources: own, options, tracked, parse }, failures)
    : undefined;
  const told = textsWanted
    ? await (await import('./texts/check-texts.ts')).checkTexts({ snapshot, sources: own, options, parse }, failures)
    : undefined;
  // Most were parsed for their names by now.
  if (sources.length <= VERIFY_UP_TO) for (const one of own) if (!matters(one.change.path)) verifySyntax(one, parsed.get(one.change.path), options, coverage);
  for (const draft of [...(names?.drafts ?? []), ...(told?.drafts ?? [])]) book.set(`${draft.ruleId}\0${draft.location.path}\0${draft.location.start.offset}\0${draft.location.end.offset}`, draft);
  for (const path of [...(names?.checked ?? []), ...(told?.texts.keys() ?? [])]) noteChecked(snapshot, path, coverage);
  const findings = await withBelonging(snapshot, await confirmed(numbered(book, options)), new Map(sources.map((one) => [one.change.path, one.change])), runner, context, options);
  const texts = new Map<string, string>();
  for (const { change, text } of sources) texts.set(change.path, text);
  for (const [path, text] of [...(names?.texts ?? []), ...(told?.texts ?? [])]) texts.set(path, text);
  return {
    findings: findings.sort(compareFindings),
    coverage: coverageOf(snapshot, coverage),
    failures,
    texts,
    notices: [...asides, ...(names?.notices ?? [])],
    stats: {
      filesParsed: paths.length, filesPrefiltered: own.length - paths.length, bytes: own.reduce((sum, one) => sum + one.text.length, 0), overBudget: runner.overBudget,
      importsLoaded: host.imported,
      ...(names && names.asked > 0 ? { names: { asked: names.asked, unknown: names.unknown } } : {}),
    },
  };
}

/** Tells whether a change without programs can still take away what programs name. */
function mayBreakNames(snapshot: Snapshot): boolean {
  return snapshot.changes.some(({ status, path }) => status === 'deleted' || status === 'renamed' || /(?:^|\/)package\.json$/.test(path));
}

/** A path that is no program, but was read all the same. */
function noteChecked(snapshot: Snapshot, path: string, coverage: Map<string, Coverage>): void {
  const change = snapshot.changes.find((one) => one.path === path);
  const bytes = snapshot.read(path);
  if (change && bytes) coverage.set(path, { path, state: 'checked', hunks: change.hunks.length, lines: countLines(change.changed, lineStarts(decodeText(bytes)?.text ?? '').length) });
}

/** Parses a changed file when its turn comes; what does not parse is said in the coverage. */
function parseChanged({ change, text }: Source, host: SnapshotHost, options: AnalysisOptions, coverage: Map<string, Coverage>): SourceFile | undefined {
  const { path } = change;
  const known = host.held(path);
  const file = known ?? host.parse(path, text);
  if (!known) host.add(file);
  if (file.tree) return file;
  noteProblem(change, file.problems[0], options, coverage);
  return undefined;
}

/** @param known what is wrong with it, where it was parsed before */
function verifySyntax({ change, text }: Source, known: readonly SyntaxProblem[] | undefined, options: AnalysisOptions, coverage: Map<string, Coverage>): void {
  const problem = known ? known[0] : findSyntaxProblem(change.path, text);
  if (problem) noteProblem(change, problem, options, coverage);
}

function noteProblem(change: Change, problem: SyntaxProblem | undefined, options: AnalysisOptions, coverage: Map<string, Coverage>): void {
  const { path } = change;
  const hunks = change.hunks.length;
  const detail = problem?.message ?? 'does not parse';
  if (problem?.isOurs) coverage.set(path, { path, state: 'failed', reason: 'crash', detail, hunks });
  else coverage.set(path, options.allowUnparsed ? { path, state: 'skipped', reason: 'allowed-unparsed', detail, hunks } : { path, state: 'failed', reason: 'syntax', detail, ...(problem ? { line: problem.line } : {}), hunks });
}

/** Decides which sources need a tree, loading imported texts as far as that needs them. */
async function prefilter(snapshot: Snapshot, host: SnapshotHost, filter: Prefilter, sources: readonly { change: Change; text: string }[]): Promise<(path: string) => boolean> {
  const decided = new Map<string, boolean>();
  const pause = createPause();
  for (let round = 0; round < 12; round++) {
    for (const { change, text } of sources) {
      if (decided.has(change.path)) continue;
      await pause();
      const answer = filter.matters(change.path, text);
      if (answer !== undefined) decided.set(change.path, answer);
    }
    if (host.wanted.size === 0) break;
    await loadWanted(snapshot, host);
  }
  // What could not be decided is analysed.
  return (path) => decided.get(path) ?? true;
}

async function loadWanted(snapshot: Snapshot, host: SnapshotHost): Promise<void> {
  const paths = [...host.wanted];
  host.wanted = new Set();
  await snapshot.load(paths);
}

/** Findings by path, as configured, with their fingerprints. */
function numbered(book: DraftBook, options: AnalysisOptions): Map<string, Numbered[]> {
  const byPath = new Map<string, Draft[]>();
  for (const draft of book.values()) {
    const { path } = draft.location;
    const kept = configured(draft, options.threshold(draft.ruleId, path), options.override(draft.ruleId, path));
    if (kept) byPath.set(path, [...(byPath.get(path) ?? []), kept]);
  }
  return new Map([...byPath].map(([path, list]) => [path, fingerprinted(path, list)]));
}

/** Drops the fixes whose text a SQL parser refuses although it reads the text before; loads that parser only now. */
async function confirmed(drafts: Map<string, Numbered[]>): Promise<Map<string, Numbered[]>> {
  for (const [path, list] of drafts) {
    drafts.set(path, await Promise.all(list.map(async (draft) => {
      if (!draft.confirm || !draft.fix) return draft;
      const { confirmFix } = await import('../sql/confirm-fix.ts');
      if ((await confirmFix(draft.confirm)) !== 'refused') return draft;
      const { fix: _fix, ...without } = draft;
      return without;
    })));
  }
  return drafts;
}

/** A finding that touches no changed line belongs to the change only if the base version did not have it (as severely). */
async function withBelonging(snapshot: Snapshot, drafts: ReadonlyMap<string, Numbered[]>, changes: ReadonlyMap<string, Change>, runner: Runner, context: JudgeContext, options: AnalysisOptions): Promise<Finding[]> {
  const findings: Finding[] = [];
  const isTouched = (draft: Draft): boolean => touches(draft, (path) => changes.get(path)?.changed);
  const isSettled = (draft: Draft): boolean => draft.belonging !== undefined || isTouched(draft);
  const finish = ({ identity: _identity, confirm: _confirm, ...rest }: Numbered, belonging: Finding['belonging']): void => void findings.push({ ...rest, belonging });
  const doubtful = [...drafts].filter(([, list]) => !list.every(isSettled)).map(([path]) => path);
  if (doubtful.length > 0) await snapshot.loadBase(doubtful);
  for (const [path, list] of drafts) {
    const before = doubtful.includes(path) ? baseFindings(snapshot, path, runner, context, options) : new Map<string, number>();
    for (const draft of list) {
      const known = before.get(draft.fingerprint);
      if (isTouched(draft)) finish(draft, 'changed-line');
      else if (draft.belonging !== undefined) finish(draft, draft.belonging);
      else finish(draft, known !== undefined && known >= severityRank[draft.severity] ? 'existing' : 'new-in-file');
    }
  }
  return findings;
}

/** Fingerprint → rank of severity, of the base versions of a file (a merge has several) beside its imports as they are now. */
function baseFindings(snapshot: Snapshot, path: string, runner: Runner, context: JudgeContext, options: AnalysisOptions): Map<string, number> {
  const known = new Map<string, number>();
  for (const bytes of [snapshot.readBase(path), ...(snapshot.readOtherBases?.(path) ?? [])]) {
    const text = bytes ? decodeText(bytes)?.text : undefined;
    const file = text === undefined ? undefined : runner.parse(path, text);
    if (!file?.tree) continue;
    const book: DraftBook = new Map();
    const fileOf = (wanted: string): SourceFile | undefined => (wanted === path ? file : context.fileOf(wanted));
    // What a rule cannot judge in the old text was not shown before either.
    judgeFound(file, runner.runAlone(file), { ...context, fileOf, failures: [] }, book);
    for (const draft of numbered(book, options).get(path) ?? []) known.set(draft.fingerprint, Math.max(known.get(draft.fingerprint) ?? 0, severityRank[draft.severity]));
  }
  return known;
}

/** Tells whether a text holds one of these as a specifier: `merge` and `extend` are words of every program. */
function namesPackage(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(`'${name}'`) || text.includes(`"${name}"`));
}

/** Tells whether a specifier is a package's with a model, or Node's own. */
function isModelled(models: ModelTable, specifier: string): boolean {
  if (specifier.startsWith('.')) return false;
  const name = specifier.replace(/^node:/, '');
  return isBuiltin(specifier) || Object.hasOwn(models.aliases, name) || Object.hasOwn(models.modules, name);
}

/** What became of each change; one that nothing was said of is a failure. */
function coverageOf(snapshot: Snapshot, coverage: ReadonlyMap<string, Coverage>): readonly Coverage[] {
  return snapshot.changes.map(({ path, hunks }) => coverage.get(path) ?? { path, state: 'failed', reason: 'crash', detail: 'was not looked at', hunks: hunks.length });
}
