import type { AttributionReport, Authorship, Evidence, HunkAuthorship } from '../core/attribution.ts';
import type { Change } from '../core/change.ts';
import { hasLine } from '../core/change.ts';
import type { MarkedLines } from './line-ranges.ts';

/** Hunks longer than this are judged by their first lines: a file that is all new may have a hundred thousand. */
const maxLinesOfHunk = 20_000;

/** Collects what is known of each line, and sums it up by hunk. The first word on a line counts, so the surest source speaks first. */
export class LineBook {
  readonly #evidence: Evidence[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #lines = new Map<string, Map<number, { by: Authorship; evidence: number }>>();

  /** Says who wrote lines of a changed file, but for lines of which something is known already. */
  mark(path: string, marks: readonly MarkedLines[]): void {
    let known = this.#lines.get(path);
    if (known === undefined) this.#lines.set(path, (known = new Map<number, { by: Authorship; evidence: number }>()));
    for (const { start, end, by, evidence } of marks) {
      const number = this.#number(evidence);
      for (let line = start; line <= Math.min(end, start + maxLinesOfHunk); line++) if (!known.has(line)) known.set(line, { by, evidence: number });
    }
  }

  /** Sums up. `rest`: what holds for every line of which nothing else is known, e.g. the session. */
  report(changes: readonly Change[], rest?: { readonly by: Authorship; readonly evidence: Evidence }): AttributionReport {
    const hunks: HunkAuthorship[] = [];
    const lines: Record<Authorship, number> = { ai: 0, mixed: 0, human: 0, unknown: 0 };
    for (const change of changes) {
      for (const range of change.hunks.length > 0 ? change.hunks.map(({ newStart, newLines }) => ({ start: newStart, end: newStart + newLines })) : change.changed) {
        const hunk = this.#judge(change, range, rest, lines);
        if (hunk !== undefined) hunks.push(hunk);
      }
    }
    return { evidence: this.#evidence, hunks, lines };
  }

  #judge(change: Change, { start, end }: { start: number; end: number }, rest: Parameters<LineBook['report']>[1], totals: Record<Authorship, number>): HunkAuthorship | undefined {
    const known = this.#lines.get(change.path);
    const found = new Set<Authorship>();
    const evidence = new Set<number>();
    for (let line = start; line < Math.min(end, start + maxLinesOfHunk); line++) {
      // In a merge only some lines of a hunk are this commit's own.
      if (!hasLine(change.changed, line)) continue;
      const mark = known?.get(line);
      const by = mark?.by ?? rest?.by ?? 'unknown';
      if (mark !== undefined) evidence.add(mark.evidence);
      else if (rest !== undefined) evidence.add(this.#number(rest.evidence));
      found.add(by);
      totals[by]++;
    }
    if (found.size === 0) return undefined;
    return { path: change.path, start, end, by: joinAuthors(found), evidence: [...evidence].sort((a, b) => a - b) };
  }

  #number(evidence: Evidence): number {
    const key = `${evidence.source}\0${evidence.agent ?? ''}\0${evidence.detail}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#numbers.set(key, this.#evidence.length);
    return this.#evidence.push(evidence) - 1;
  }
}

/** All lines by one: that one. An agent and anything else: mixed. People and unknown lines: unknown. */
function joinAuthors(found: ReadonlySet<Authorship>): Authorship {
  if (found.size === 1) return [...found][0]!;
  return found.has('ai') || found.has('mixed') ? 'mixed' : 'unknown';
}
