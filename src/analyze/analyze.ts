import type { Change } from '../core/change.ts';
import type { Finding } from '../core/finding.ts';
import { compareFindings, severityRank } from '../core/finding.ts';
import type { Coverage, RuleFailure } from '../core/report.ts';
import type { Snapshot } from '../core/snapshot.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Hit } from '../engine/machine.ts';
import { decodeText } from '../syntax/decode.ts';
import { parseSource } from '../syntax/parse.ts';
import type { Analysis, AnalysisOptions } from './analysis.ts';
import { builtinModels } from './builtin-models.ts';
import { readSources } from './coverage.ts';
import { configured, draftsOf, fingerprinted, touches } from './findings.ts';
import type { Draft } from './findings.ts';
import { SnapshotHost } from './module-host.ts';
import { Prefilter } from './prefilter.ts';
import { Runner } from './runner.ts';
import { mergeModels } from '../engine/merge-models.ts';

type Numbered = Draft & { readonly fingerprint: string };

/**
 * Stage 3: the changed files of a snapshot → findings and coverage.
 *
 * ```text
 * classify ─ prefilter ─ parse ─ run ─(imports wanted? load, run again)─ judge ─ compare with the base
 * ```
 */
export async function analyze(snapshot: Snapshot, options: AnalysisOptions): Promise<Analysis> {
  const models = options.models ? mergeModels(builtinModels, options.models) : builtinModels;
  const { sources, coverage } = await readSources(snapshot, options);
  const host = new SnapshotHost(snapshot);
  const failures: RuleFailure[] = [];
  const runner = new Runner(models, host, options.maxSteps);
  const matters = options.exhaustive ? () => true : await prefilter(snapshot, host, new Prefilter(host, models, options.models), sources);

  const files: { change: Change; file: SourceFile }[] = [];
  for (const { change, text } of sources) {
    if (!matters(change.path)) continue;
    const file = parseSource(change.path, text);
    host.add(file);
    const problem = file.problems[0];
    if (file.tree) files.push({ change, file });
    else {
      const detail = problem?.message ?? 'does not parse';
      coverage.set(change.path, options.allowUnparsed
        ? { path: change.path, state: 'skipped', reason: 'allowed-unparsed', detail, hunks: change.hunks.length }
        : { path: change.path, state: 'failed', reason: 'syntax', detail, ...(problem ? { line: problem.line } : {}), hunks: change.hunks.length });
    }
  }

  const drafts = new Map<string, Numbered[]>();
  await runner.runAll(snapshot, files.map((one) => one.file), (file, hits) => {
    const found = judged(file, hits, options, host, failures);
    if (found.length > 0) drafts.set(file.path, found);
  });

  const byPath = new Map(files.map((one) => [one.file.path, one.change]));
  const findings = await withBelonging(snapshot, drafts, byPath, options, runner, host);
  const texts = new Map<string, string>();
  for (const { change, text } of sources) texts.set(change.path, text);
  return {
    findings: findings.sort(compareFindings),
    coverage: snapshot.changes.map((change) => coverage.get(change.path) ?? { path: change.path, state: 'failed', reason: 'crash', detail: 'was not looked at', hunks: change.hunks.length } satisfies Coverage),
    failures,
    texts,
    stats: {
      filesParsed: files.length, filesPrefiltered: sources.length - files.length, bytes: sources.reduce((sum, one) => sum + one.text.length, 0), overBudget: runner.overBudget,
      importsLoaded: host.imported,
    },
  };
}

/** Decides which sources need a tree, loading imported texts as far as that needs them. */
async function prefilter(snapshot: Snapshot, host: SnapshotHost, filter: Prefilter, sources: readonly { change: Change; text: string }[]): Promise<(path: string) => boolean> {
  const decided = new Map<string, boolean>();
  for (let round = 0; round < 12; round++) {
    for (const { change, text } of sources) {
      if (decided.has(change.path)) continue;
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

function judged(file: SourceFile, hits: readonly Hit[], options: AnalysisOptions, host: SnapshotHost, failures: RuleFailure[]): Numbered[] {
  const fileOf = (path: string): SourceFile | undefined => (path === file.path ? file : host.file(path));
  const drafts = draftsOf(file, hits, options.rules, options.strict, fileOf, failures);
  const kept = drafts.flatMap((draft) => configured(draft, options.threshold(draft.ruleId, file.path), options.override(draft.ruleId, file.path)) ?? []);
  return fingerprinted(file.path, kept);
}

/** A finding that touches no changed line belongs to the change only if the base version did not have it (as severely). */
async function withBelonging(snapshot: Snapshot, drafts: ReadonlyMap<string, Numbered[]>, changes: ReadonlyMap<string, Change>, options: AnalysisOptions, runner: Runner, host: SnapshotHost): Promise<Finding[]> {
  const findings: Finding[] = [];
  const doubtful: string[] = [];
  const finish = (draft: Numbered, belonging: Finding['belonging']): void => {
    const { identity: _identity, ...rest } = draft;
    findings.push({ ...rest, belonging });
  };
  for (const [path, list] of drafts) {
    const { changed } = changes.get(path)!;
    if (list.some((draft) => !touches(draft, path, changed))) doubtful.push(path);
    for (const draft of list) if (touches(draft, path, changed)) finish(draft, 'changed-line');
  }
  if (doubtful.length === 0) return findings;
  await snapshot.loadBase(doubtful);
  for (const path of doubtful) {
    const { changed } = changes.get(path)!;
    const before = baseFindings(snapshot, path, options, runner, host);
    for (const draft of drafts.get(path)!) {
      if (touches(draft, path, changed)) continue;
      const known = before.get(draft.fingerprint);
      finish(draft, known !== undefined && known >= severityRank[draft.severity] ? 'existing' : 'new-in-file');
    }
  }
  return findings;
}

function baseFindings(snapshot: Snapshot, path: string, options: AnalysisOptions, runner: Runner, host: SnapshotHost): Map<string, number> {
  const bytes = snapshot.readBase(path);
  const text = bytes ? decodeText(bytes)?.text : undefined;
  if (text === undefined) return new Map();
  const file = parseSource(path, text);
  if (!file.tree) return new Map();
  const ignored: RuleFailure[] = [];
  return new Map(judged(file, runner.runAlone(file), options, host, ignored).map((draft) => [draft.fingerprint, severityRank[draft.severity]]));
}
