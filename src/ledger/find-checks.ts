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

interface Place {
  readonly check: CheckRecord;
  readonly file: FileRecord;
}

/** Reads the checks of a record and orders them by what they can be found by. */
export async function createCheckFinder(ledger: Ledger): Promise<CheckFinder> {
  const checks = await ledger.entries({ kinds: ['check'] });
  const byOid = new Map<string, Place[]>();
  const byPatch = new Map<string, Place[]>();
  const byPath = new Map<string, Place[]>();
  for (const check of checks) {
    for (const file of check.files) {
      const place = { check, file };
      if (file.oid !== undefined) add(byOid, file.oid, place);
      add(byPath, file.path, place);
      for (const patch of new Set(file.hunks.flatMap((hunk) => hunk.patch ?? []))) add(byPatch, patch, place);
    }
  }
  return {
    firstCheckAt: checks[0]?.at,
    find: (query) => {
      const found = new Map<string, SeenLines>();
      const keep = (seen: SeenLines | undefined): void => {
        if (seen !== undefined && !found.has(seen.check.id)) found.set(seen.check.id, seen);
      };
      for (const place of (query.oid === undefined ? undefined : byOid.get(query.oid)) ?? []) keep(see(place, 'objects', query.start, query.end));
      for (const { digest, start } of query.patches ?? []) {
        for (const place of byPatch.get(digest) ?? []) {
          for (const hunk of place.file.hunks) if (hunk.patch === digest) keep(see(place, 'patch', query.start - start + hunk.start, query.end - start + hunk.start));
        }
      }
      for (const place of query.lines === undefined ? [] : (byPath.get(query.path) ?? [])) {
        const start = query.lines === undefined ? undefined : findLines(place.file, query.lines);
        if (start !== undefined) keep(see(place, 'lines', start, start + query.end - query.start));
      }
      return [...found.values()].sort((a, b) => (a.check.at < b.check.at ? 1 : a.check.at > b.check.at ? -1 : 0));
    },
  };
}

function add<K>(map: Map<K, Place[]>, key: K, place: Place): void {
  const places = map.get(key);
  if (places === undefined) map.set(key, [place]);
  else places.push(place);
}

/** What a check has to say of lines of one of its files; undefined where they were not part of the change. */
function see({ check, file }: Place, how: SeenLines['how'], start: number, end: number): SeenLines | undefined {
  const hunks = file.hunks.filter((hunk) => hunk.start <= end && hunk.start + hunk.lines > start);
  if (hunks.length === 0) return undefined;
  const touches = (finding: FindingRecord): boolean => finding.path === file.path && ((finding.start <= end && finding.end >= start) || finding.via.some((line) => line >= start && line <= end));
  return { check, file, how, start, end, hunks, findings: check.findings.filter(touches) };
}

/** The line where these lines stand one after the other in the added ones; undefined where they do not, or say nothing. */
function findLines(file: FileRecord, wanted: readonly string[]): number | undefined {
  if (wanted.every((digest) => digest === nothingSaid)) return undefined;
  for (const hunk of file.hunks) {
    const added = splitDigests(hunk.added ?? '');
    for (let at = 0; at + wanted.length <= added.length; at++) if (wanted.every((digest, index) => added[at + index] === digest)) return hunk.start + at;
  }
  return undefined;
}
