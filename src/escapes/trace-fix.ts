import { GitError } from '../core/errors.ts';
import type { Confidence } from '../core/finding.ts';
import type { CommitFile } from '../git/read-commits.ts';
import { chooseInducing } from './choose-inducing.ts';
import type { AroundLine, Fix, Origin, Repair, TracedLine } from './contracts.ts';
import { repairOf, withoutCopies } from './repaired-lines.ts';
import type { Texts } from './texts.ts';
import type { Blame } from './trace-lines.ts';
import { traceLines } from './trace-lines.ts';

/** What tracing needs of the repository. */
export interface History {
  readonly texts: Texts;
  readonly blame: Blame;
  /** Commits at which a shallow history ends. */
  readonly shallowEnds: ReadonlySet<string>;
  /** Texts may be missing, since they are fetched when they are asked for; guard never downloads. */
  readonly isPartial: boolean;
  /** Which files are part of tests. */
  isTest(path: string): boolean;
  /** How many files a commit touches. */
  countFiles(oid: string): Promise<number>;
}

/** A first commit of so many files is no work of its own: it brings what was written elsewhere. */
const IMPORT_FILES = 60;
/** A fix that changes more lines is mixed with other work. */
const MIXED_LINES = 150;

/** What a fix repaired, and where each of it came from. */
export interface TracedFix {
  readonly repairs: readonly Repair[];
  readonly origins: readonly Origin[];
}

/** Leads a fix back to the commits that made the fault. No repairs: it changed nothing that runs. */
export async function traceFix(fix: Fix, history: History): Promise<TracedFix> {
  const { repairs, missing } = await readRepairs(fix, history);
  if (repairs.length === 0) return { repairs, origins: missing === undefined ? [] : [missing] };
  const parent = fix.commit.parents[0];
  if (parent === undefined) return { repairs, origins: [] };
  try {
    return { repairs, origins: fix.names.length > 0 ? await traceNamed(fix, parent, repairs, history) : await traceUnnamed(parent, repairs, history) };
  } catch (error) {
    if (!(error instanceof GitError) || error.code === 'git-aborted') throw error;
    return { repairs, origins: [unknownOrigin(repairs[0]!, error.code === 'git-timeout' ? 'git took too long' : missingWhy(history))] };
  }
}

function missingWhy({ isPartial, shallowEnds }: History): string {
  return isPartial ? 'texts are missing in this partial clone' : shallowEnds.size > 0 ? 'shallow history' : 'git cannot tell';
}

async function readRepairs(fix: Fix, history: History): Promise<{ readonly repairs: readonly Repair[]; readonly missing?: Origin }> {
  const repairs: Repair[] = [];
  let missing: Origin | undefined;
  for (const file of fix.commit.files) {
    const newOid = file.status === 'deleted' ? undefined : file.oid;
    if (!mayRepair(file, fix) || file.oldOid === undefined) continue;
    const [before, after] = await Promise.all([history.texts.blob(file.oldOid), newOid === undefined ? undefined : history.texts.blob(newOid)]);
    if (before === undefined || (newOid !== undefined && after === undefined)) {
      // What is no file is a submodule; what is missing is missing.
      if (history.isPartial) missing ??= unknownOrigin(nothingRead(file), missingWhy(history));
      continue;
    }
    const repair = repairOf({ path: file.oldPath ?? file.path, newPath: file.path, before: before.bytes, after: after?.bytes ?? new Uint8Array() }, history.isTest);
    if (repair !== undefined) repairs.push(repair);
  }
  return { repairs: withoutCopies(repairs), ...(missing === undefined ? {} : { missing }) };
}

/** Files that come tell nothing of what was there before; files that go were the fault only where the whole change is taken back. */
function mayRepair({ status }: CommitFile, { sign }: Fix): boolean {
  return status === 'modified' || status === 'renamed' || (status === 'deleted' && sign === 'revert');
}

function nothingRead({ path, oldPath }: CommitFile): Repair {
  return { path: oldPath ?? path, newPath: path, oldText: '', newText: '', removed: [], around: [], weak: new Set(), added: [] };
}

function unknownOrigin(repair: Repair, why: string): Origin {
  const lines = [...repair.removed, ...repair.around.map(({ line }) => line)].sort((a, b) => a - b);
  return { why, repair, lines: lines.map((line) => ({ line, weight: 1, oid: '', path: repair.path, from: line })), confidence: 'low' };
}

/** The message says which commits are to blame; blame only says which lines of them. */
async function traceNamed(fix: Fix, parent: string, repairs: readonly Repair[], history: History): Promise<readonly Origin[]> {
  const traced = new Map<Repair, readonly TracedLine[]>();
  for (const repair of repairs) {
    const lines = repair.removed.length > 0 ? plain(repair.removed) : repair.around;
    traced.set(repair, await traceLines(parent, repair.path, lines, history.blame, history.texts).catch((error: unknown) => {
      // The answer is known without git; only its lines are not.
      if (error instanceof GitError && error.code !== 'git-aborted') return [];
      throw error;
    }));
  }
  const largest = [...repairs].sort((a, b) => b.removed.length - a.removed.length)[0]!;
  return fix.names.map((oid) => {
    const places = [...traced].map(([repair, lines]) => ({ repair, lines: lines.filter((line) => line.oid === oid) }));
    const best = places.sort((a, b) => weightOf(b.lines) - weightOf(a.lines))[0]!;
    if (best.lines.length > 0) return { oid, ...best, confidence: 'high' as const };
    const lines = largest.removed.length > 0 ? largest.removed : largest.around.map(({ line }) => line);
    return { oid, repair: largest, lines: lines.map((line) => ({ line, weight: 1, oid, path: largest.path, from: 0 })), confidence: 'high' as const };
  });
}

function plain(lines: readonly number[]): readonly AroundLine[] {
  return lines.map((line) => ({ line, weight: 1 }));
}

/** What to ask git about: what was rewritten; where nothing was, what stands around the added code; and imports only where there is nothing else. */
function linesToTrace(repairs: readonly Repair[]): { readonly of: (repair: Repair) => readonly AroundLine[]; readonly confidence: Confidence } | undefined {
  const strong = (repair: Repair): readonly AroundLine[] => plain(repair.removed.filter((line) => !repair.weak.has(line)));
  const around = (repair: Repair): readonly AroundLine[] => repair.around.filter(({ line }) => !repair.weak.has(line));
  const weak = (repair: Repair): readonly AroundLine[] => plain(repair.removed);
  const count = (of: (repair: Repair) => readonly AroundLine[]): number => repairs.reduce((sum, repair) => sum + of(repair).length, 0);
  if (count(strong) > 0) return { of: strong, confidence: count(strong) > MIXED_LINES ? 'low' : 'medium' };
  if (count(around) > 0) return { of: around, confidence: 'low' };
  if (count(weak) > 0) return { of: weak, confidence: 'low' };
  const weakAround = (repair: Repair): readonly AroundLine[] => repair.around;
  return count(weakAround) > 0 ? { of: weakAround, confidence: 'low' } : undefined;
}

async function traceUnnamed(parent: string, repairs: readonly Repair[], history: History): Promise<readonly Origin[]> {
  const asked = linesToTrace(repairs);
  if (asked === undefined) return [unknownOrigin(repairs[0]!, 'only adds code')];
  const places: { readonly repair: Repair; readonly lines: readonly TracedLine[] }[] = [];
  for (const repair of repairs) {
    const wanted = asked.of(repair);
    if (wanted.length > 0) places.push({ repair, lines: await traceLines(parent, repair.path, wanted, history.blame, history.texts) });
  }
  const all = places.flatMap(({ lines }) => lines);
  if (all.length === 0) return [unknownOrigin(repairs[0]!, 'git cannot tell')];
  const dates = new Map<string, string>();
  for (const oid of new Set(all.map((line) => line.oid))) dates.set(oid, (await history.texts.commit(oid))?.at ?? '');
  // Around added code there is one cause at most, and it is a guess; rewritten lines may have several.
  const chosen = chooseInducing(all, dates, asked.confidence === 'low' ? 1 : 3);
  return Promise.all(chosen.map(async ({ oid }): Promise<Origin> => {
    const best = places.map(({ repair, lines }) => ({ repair, lines: lines.filter((line) => line.oid === oid) })).sort((a, b) => weightOf(b.lines) - weightOf(a.lines))[0]!;
    const why = await implausible(oid, history);
    if (why !== undefined) return { why, ...best, confidence: 'low' };
    return { oid, ...best, confidence: asked.confidence };
  }));
}

/** Why a commit cannot be what made a fault, although its lines are the oldest that are known. */
async function implausible(oid: string, history: History): Promise<string | undefined> {
  if (history.shallowEnds.has(oid)) return 'shallow history';
  const commit = await history.texts.commit(oid);
  if (commit?.parents.length === 0 && (await history.countFiles(oid)) >= IMPORT_FILES) return 'initial import';
  return undefined;
}

function weightOf(lines: readonly TracedLine[]): number {
  return lines.reduce((sum, { weight }) => sum + weight, 0);
}
