import type { HunkRecord } from '../core/record.ts';
import { diffLines } from '../git/line-diff.ts';
import { digestHunk, digestLine } from '../ledger/digests.ts';
import type { CheckFinder, LinesQuery, SeenLines } from '../ledger/find-checks.ts';
import { linesOf } from './code-lines.ts';
import type { Classified, Classify, Suspicion } from './contracts.ts';
import type { Texts } from './texts.ts';

/**
 * Asks the record what guard said of lines when they were committed: found by the text's object id, by the hunk (the same after a rebase),
 * or by the lines themselves (the same in a squashed commit).
 */
export function classifyByRecord(finder: CheckFinder, texts: Texts): Classify {
  return async (suspicion) => {
    const commit = await texts.commit(suspicion.oid);
    if (finder.firstCheckAt === undefined) return { class: 'uncovered', why: 'before guard' };
    const seen: SeenLines[] = [];
    for (const query of await queriesOf(suspicion, texts)) seen.push(...finder.find(query));
    if (seen.length > 0) return judge(seen);
    // Commits know whole seconds only.
    if (commit !== undefined && Date.parse(commit.at) + 999 < Date.parse(finder.firstCheckAt)) return { class: 'uncovered', why: 'before guard' };
    return { class: 'uncovered', why: 'no check on record' };
  };
}

/** One question for each run of lines. */
async function queriesOf({ oid, path, lines, texts: said }: Suspicion, texts: Texts): Promise<readonly LinesQuery[]> {
  const [blob, hunks] = await Promise.all([texts.blob(`${oid}:${path}`), hunksOf(oid, path, texts)]);
  const runs: { start: number; end: number; texts: string[] }[] = [];
  lines.forEach((line, index) => {
    const last = runs.at(-1);
    if (last !== undefined && line === last.end + 1) {
      last.end = line;
      last.texts.push(said[index] ?? '');
    } else runs.push({ start: line, end: line, texts: [said[index] ?? ''] });
  });
  return runs.map(({ start, end, texts: own }) => ({
    commit: oid, path, start, end,
    ...(blob === undefined ? {} : { oid: blob.oid }),
    patches: hunks.filter((hunk) => hunk.start <= end && hunk.start + hunk.lines > start),
    lines: own.map(digestLine),
  }));
}

/** The pieces that a commit changed in a file, as the record knows them. */
async function hunksOf(oid: string, path: string, texts: Texts): Promise<readonly { readonly digest: string; readonly start: number; readonly lines: number }[]> {
  const parent = (await texts.commit(oid))?.parents[0];
  const [before, after] = await Promise.all([parent === undefined ? undefined : texts.blob(`${parent}:${path}`), texts.blob(`${oid}:${path}`)]);
  if (after === undefined) return [];
  const oldBytes = before?.bytes ?? new Uint8Array();
  const [old, fresh] = [oldBytes, after.bytes].map((bytes) => linesOf(Buffer.from(bytes).toString('utf8'))) as [readonly string[], readonly string[]];
  return diffLines(oldBytes, after.bytes).map(({ oldStart, oldLines, newStart, newLines }) => ({
    start: newStart, lines: newLines,
    digest: digestHunk(fresh.slice(newStart - 1, newStart - 1 + newLines), oldLines === 0 ? [] : old.slice(oldStart - 1, oldStart - 1 + oldLines)),
  }));
}

/** The newest check decides whether guard looked; that any check spoke up is enough for having been told. */
function judge(seen: readonly SeenLines[]): Classified {
  const ordered = [...seen].sort((a, b) => (a.check.at < b.check.at ? 1 : -1));
  const newest = ordered[0]!;
  const hunk = newest.hunks[0];
  const common = { ...(hunk === undefined ? {} : authorOf(hunk)), ...(hunk?.route === undefined ? {} : { route: hunk.route }) };
  const finding = ordered.flatMap(({ findings }) => findings)[0];
  if (finding !== undefined) {
    return { ...common, class: 'caught-ignored', category: finding.category, categoryBy: finding.origin === 'static' ? 'rule' : 'reviewer', ruleId: finding.ruleId };
  }
  const { state, reason } = newest.file;
  if (state !== 'checked') return { ...common, class: 'uncovered', why: `${state}: ${reason ?? 'unknown'}` };
  const skipped = newest.hunks.find(({ review }) => review === 'not-reviewed' || review === 'excluded');
  if (skipped !== undefined) return { ...common, class: 'uncovered', why: `not reviewed: ${skipped.reason ?? 'excluded'}` };
  return { ...common, class: 'escaped', ...(hunk?.review === undefined ? { why: 'static rules only' } : {}) };
}

function authorOf({ by, agent }: HunkRecord): Pick<Classified, 'by' | 'agent'> {
  return { by, ...(agent === undefined ? {} : { agent }) };
}
