import { createHash } from 'node:crypto';
import { signOfCommit } from '../attribution/commit-signs.ts';
import type { EscapeRecord } from '../core/record.ts';
import { linesOf } from './code-lines.ts';
import type { Categorise, Classify, Fix, Origin, TracedLine } from './contracts.ts';
import type { Texts } from './texts.ts';
import type { History } from './trace-fix.ts';
import { traceFix } from './trace-fix.ts';

/** What one fix came to. */
export interface FixResult {
  readonly fix: Fix;
  /** Empty where the fix repaired nothing that runs. */
  readonly records: readonly EscapeRecord[];
}

export interface EscapeSearch {
  readonly fixes: readonly Fix[];
  readonly history: History;
  readonly classify: Classify;
  /** Asked one after the other until one has an answer. */
  readonly categorise: readonly Categorise[];
  /** UTC, ISO 8601. */
  readonly now: () => string;
  /** Fixes that are looked at at the same time: git is the slow part, and runs beside. */
  readonly width: number;
}

/** Looks at fixes one by one, newest first, and gives each result when it is complete, so that who stops halfway keeps what is there. */
export async function findEscapes(search: EscapeSearch, onResult: (result: FixResult) => Promise<void>): Promise<void> {
  const { fixes } = search;
  let next = 0;
  const work = async (): Promise<void> => {
    for (let fix = fixes[next++]; fix !== undefined; fix = fixes[next++]) {
      await onResult({ fix, records: await recordsOf(fix, search) });
    }
  };
  await Promise.all(Array.from({ length: Math.max(1, search.width) }, work));
}

async function recordsOf(fix: Fix, search: EscapeSearch): Promise<readonly EscapeRecord[]> {
  const { origins } = await traceFix(fix, search.history);
  const records: EscapeRecord[] = [];
  for (const origin of origins) records.push(await recordOf(fix, origin, search));
  return records;
}

async function recordOf(fix: Fix, origin: Origin, { history: { texts }, classify, categorise, now }: EscapeSearch): Promise<EscapeRecord> {
  const { repair, oid, why, confidence } = origin;
  const lines = mainLines(origin.lines);
  const start = lines[0]?.line ?? 1;
  const end = lines.at(-1)?.line ?? start;
  const inducing = oid === undefined ? undefined : await texts.commit(oid);
  const classified = inducing === undefined
    ? { class: 'unknown' as const, why: why ?? 'the commit it names is not in this clone' }
    : await classify(await suspicionOf(inducing.oid, origin, lines, texts));
  const sign = inducing === undefined ? undefined : signOfCommit(inducing);
  let named: Awaited<ReturnType<Categorise>>;
  if (classified.category !== undefined) named = { category: classified.category, categoryBy: classified.categoryBy ?? 'rule', ...(classified.ruleId === undefined ? {} : { ruleId: classified.ruleId }) };
  for (const ask of inducing === undefined ? [] : categorise) named ??= await ask({ ...origin, lines }, fix);
  const by = classified.by !== undefined && classified.by !== 'unknown' ? classified.by : (sign?.by ?? 'unknown');
  const agent = classified.agent ?? sign?.evidence.agent;
  return {
    kind: 'escape',
    id: idOf([fix.commit.oid, oid ?? '', repair.path, String(start), String(end)]),
    at: now(),
    fix: { oid: fix.commit.oid, at: utc(fix.commit.committedAt) },
    fixSign: fix.sign,
    ...(inducing === undefined ? {} : { inducing: { oid: inducing.oid, at: inducing.at } }),
    path: repair.path, start, end,
    class: classified.class,
    ...(classified.why === undefined ? {} : { why: classified.why }),
    confidence,
    category: named?.category ?? 'other',
    categoryBy: named?.categoryBy ?? 'nobody',
    ...(named?.ruleId === undefined ? {} : { ruleId: named.ruleId }),
    by,
    ...(agent === undefined ? {} : { agent }),
    ...(classified.route === undefined ? {} : { route: classified.route }),
  };
}

/** Neighbouring lines further apart than this are another place. */
const GAP = 12;

/** Of all lines of one cause the place with the most of them: what lies far off is not worth a span that covers half a file. */
export function mainLines(lines: readonly TracedLine[]): readonly TracedLine[] {
  const groups: TracedLine[][] = [];
  for (const line of [...lines].sort((a, b) => a.line - b.line)) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && line.line - last.line <= GAP) groups.at(-1)!.push(line);
    else groups.push([line]);
  }
  const weigh = (group: readonly TracedLine[]): number => group.reduce((sum, { weight }) => sum + weight, 0);
  return groups.sort((a, b) => weigh(b) - weigh(a))[0] ?? [];
}

async function suspicionOf(oid: string, { repair }: Origin, lines: readonly TracedLine[], texts: Texts): Promise<Parameters<Classify>[0]> {
  const path = lines[0]?.path ?? repair.path;
  const own = [...new Set(lines.filter((line) => line.path === path && line.from > 0).map((line) => line.from))].sort((a, b) => a - b);
  const blob = await texts.blob(`${oid}:${path}`);
  const all = blob === undefined ? [] : linesOf(Buffer.from(blob.bytes).toString('utf8'));
  return { oid, path, lines: own, texts: own.map((line) => all[line - 1] ?? '') };
}

function idOf(parts: readonly string[]): string {
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

function utc(date: string): string {
  const parsed = new Date(date);
  return Number.isNaN(parsed.getTime()) ? new Date(0).toISOString() : parsed.toISOString();
}

