import type { CheckRecord, FileRecord, FindingRecord, HunkRecord } from '../core/record.ts';
import { nothingSaid, splitDigests } from './digests.ts';
import type { Ledger } from './open-ledger.ts';

/** Lines of one version of a file, as a commit brought them. */
export interface LinesQuery {
  readonly commit: string;
  /** The path in that commit, and the object id of its text there. */
  readonly path: string;
  readonly oid?: string;
  /** 1-based, both inclusive, in that text. */
  readonly start: number;
  readonly end: number;
  /** The commit's hunks that hold these lines (`digestHunk`), each with its first new line: they are found again after a rebase. */
  readonly patches?: readonly { readonly digest: string; readonly start: number }[];
  /** Digests of exactly these lines in order (`digestLine`): they are found again in checks of parts of a squashed commit. */
  readonly lines?: readonly string[];
}

/** A check that had these lines before it. */
export interface SeenLines {
  readonly check: CheckRecord;
  readonly file: FileRecord;
  /** How it was recognised, the surest first. */
  readonly how: 'objects' | 'patch' | 'lines';
  /** The same lines in the text that was checked, both inclusive. */
  readonly start: number;
  readonly end: number;
  /** The hunks they were in: what the reviewer made of them, who wrote them. */
  readonly hunks: readonly HunkRecord[];
  /** Findings on these lines, or whose flow goes through them. */
  readonly findings: readonly FindingRecord[];
}

/** Finds the checks that saw lines; make one for many questions. */
export interface CheckFinder {
  /** Newest first; empty where no check saw them. Checks that had the file but not these lines among the changed ones do not count. */
  find(query: LinesQuery): readonly SeenLines[];
  /** When the first check was made: what is older came before guard. Undefined without any. */
  readonly firstCheckAt: string | undefined;
}

/** Makes a finder of checks. */
export async function createCheckFinder(ledger: Ledger): Promise<CheckFinder> {
  const [first] = await ledger.entries({ kinds: ['check'], limit: 1 });
  return {
    firstCheckAt: first?.at,
    find: (query) => {
      const found = new Map<string, SeenLines>();
      const keep = (seen: SeenLines | undefined): void => {
        if (seen !== undefined && !found.has(seen.check.id)) found.set(seen.check.id, seen);
      };
      for (const check of query.oid === undefined ? [] : ledger.checksWith('oid', query.oid)) {
        for (const file of check.files) if (file.oid === query.oid) keep(see(check, file, 'objects', query.start, query.end));
      }
      for (const { digest, start } of query.patches ?? []) {
        for (const check of ledger.checksWith('patch', digest)) {
          for (const file of check.files) {
            for (const hunk of file.hunks) if (hunk.patch === digest) keep(see(check, file, 'patch', query.start - start + hunk.start, query.end - start + hunk.start));
          }
        }
      }
      const { lines } = query;
      if (lines !== undefined && !lines.every((digest) => digest === nothingSaid)) {
        for (const check of ledger.checksWith('path', query.path)) {
          for (const file of check.files) {
            const start = file.path === query.path ? findLines(file, lines) : undefined;
            if (start !== undefined) keep(see(check, file, 'lines', start, start + query.end - query.start));
          }
        }
      }
      return [...found.values()].sort((a, b) => (a.check.at < b.check.at ? 1 : a.check.at > b.check.at ? -1 : 0));
    },
  };
}

/** What a check has to say of lines of one of its files; undefined where they were not part of the change. */
function see(check: CheckRecord, file: FileRecord, how: SeenLines['how'], start: number, end: number): SeenLines | undefined {
  const hunks = file.hunks.filter((hunk) => hunk.start <= end && hunk.start + hunk.lines > start);
  if (hunks.length === 0) return undefined;
  const touches = (finding: FindingRecord): boolean => finding.path === file.path && ((finding.start <= end && finding.end >= start) || finding.via.some((line) => line >= start && line <= end));
  return { check, file, how, start, end, hunks, findings: check.findings.filter(touches) };
}

/** The line where these lines stand one after the other among the added ones; undefined where they do not. */
function findLines(file: FileRecord, wanted: readonly string[]): number | undefined {
  for (const hunk of file.hunks) {
    const added = splitDigests(hunk.added ?? '');
    for (let at = 0; at + wanted.length <= added.length; at++) if (wanted.every((digest, index) => added[at + index] === digest)) return hunk.start + at;
  }
  return undefined;
}
