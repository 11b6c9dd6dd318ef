import type { LineRange } from '../core/change.ts';
import type { BlamedRange, BlameRequest } from '../git/blame-lines.ts';
import type { TracedLine } from './contracts.ts';
import { sameSaying } from './look-through.ts';
import { programText } from './repaired-lines.ts';
import type { Texts } from './texts.ts';

/** Asks git. */
export type Blame = (request: BlameRequest) => Promise<readonly BlamedRange[]>;

/** A line that is looked for: its number before the fix, and where it stands in the version that is asked. */
interface Wanted {
  readonly line: number;
  readonly weight: number;
  readonly at: number;
}

/** So many commits that only reformat are passed through, one after the other. */
const MAX_DEPTH = 6;

/**
 * Leads lines of a version back to the commits that wrote what they say. Commits that only gave them another form are passed through.
 * @throws GitError where a text is not in this clone
 */
export async function traceLines(commit: string, path: string, lines: readonly { readonly line: number; readonly weight: number }[], blame: Blame, texts: Texts): Promise<readonly TracedLine[]> {
  return trace(commit, path, lines.map(({ line, weight }) => ({ line, weight, at: line })), blame, texts, 0);
}

async function trace(commit: string, path: string, wanted: readonly Wanted[], blame: Blame, texts: Texts, depth: number): Promise<readonly TracedLine[]> {
  if (wanted.length === 0) return [];
  const ranges = await blame({ commit, path, lines: rangesOf(wanted.map(({ at }) => at)) });
  const traced: TracedLine[] = [];
  /** By the version before the commit that is passed through. */
  const further = new Map<string, { readonly commit: string; readonly path: string; readonly wanted: Wanted[] }>();
  for (const one of wanted) {
    const range = ranges.find(({ start, count }) => one.at >= start && one.at < start + count);
    if (range === undefined) continue;
    const from = range.from + one.at - range.start;
    const earlier = depth < MAX_DEPTH ? await earlierLine(range, from, texts) : undefined;
    if (earlier === undefined || range.previous === undefined) {
      traced.push({ line: one.line, weight: one.weight, oid: range.oid, path: range.path, from });
      continue;
    }
    const key = `${range.previous.commit}\0${range.previous.path}`;
    const known = further.get(key);
    const next = { ...one, at: earlier };
    if (known === undefined) further.set(key, { ...range.previous, wanted: [next] });
    else known.wanted.push(next);
  }
  for (const next of further.values()) traced.push(...(await trace(next.commit, next.path, next.wanted, blame, texts, depth + 1)));
  return traced.sort((a, b) => a.line - b.line);
}

/** The line of the version before that says the same, where a commit gave a line only another form. */
async function earlierLine({ oid, path, previous }: BlamedRange, line: number, texts: Texts): Promise<number | undefined> {
  if (previous === undefined) return undefined;
  const key = `${oid}:${path}`;
  const same = await kept(texts, key, async () => {
    const [before, after] = await Promise.all([texts.blob(`${previous.commit}:${previous.path}`), texts.blob(key)]);
    const oldText = before && programText(previous.path, before.bytes);
    const newText = after && programText(path, after.bytes);
    return oldText === undefined || newText === undefined ? new Map<number, number>() : sameSaying(previous.path, oldText, path, newText);
  });
  return same.get(line);
}

/** What was found out of the versions of a history; dropped with it. */
const memory = new WeakMap<Texts, Map<string, Promise<ReadonlyMap<number, number>>>>();
const KEEP = 500;

function kept(texts: Texts, key: string, make: () => Promise<ReadonlyMap<number, number>>): Promise<ReadonlyMap<number, number>> {
  let map = memory.get(texts);
  if (map === undefined) memory.set(texts, (map = new Map()));
  let answer = map.get(key);
  if (answer === undefined) {
    map.set(key, (answer = make()));
    if (map.size > KEEP) map.delete(map.keys().next().value!);
  }
  return answer;
}

/** Sorted line numbers as ranges; gaps of a few lines are asked along, which is cheaper than many ranges. */
function rangesOf(lines: readonly number[]): readonly LineRange[] {
  const ranges: { start: number; end: number }[] = [];
  for (const line of [...new Set(lines)].sort((a, b) => a - b)) {
    const last = ranges.at(-1);
    if (last !== undefined && line <= last.end + 2) last.end = line + 1;
    else ranges.push({ start: line, end: line + 1 });
  }
  return ranges;
}
