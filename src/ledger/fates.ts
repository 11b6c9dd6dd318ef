import type { CheckRecord, FileRecord, FindingFate, FindingRecord, Outcome } from '../core/record.ts';
import type { GitContext } from '../git/git-context.ts';
import { ObjectReader } from '../git/object-reader.ts';
import type { CommitEntry } from '../git/read-commits.ts';
import { CommitBook } from './commit-book.ts';
import type { SignOf } from './commit-book.ts';
import { digestLine, nothingSaid, splitDigests } from './digests.ts';
import type { Ledger } from './open-ledger.ts';

/** How many later versions of a file are looked into for lines that went into a commit under another parent. */
const maxVersions = 20;
/** A commit's date is taken before or after its hooks have run, on a clock that may be off by some minutes. */
const slackMs = 10 * 60_000;

interface End {
  /** `renamed`: the code around it was changed so that it goes by another fingerprint since; that one has its own fate. */
  readonly outcome: Outcome | 'renamed';
  readonly commit?: string | undefined;
}

/** The last check that saw a finding, and its file there. */
interface Sight {
  readonly finding: FindingRecord;
  readonly check: CheckRecord;
  readonly file: FileRecord | undefined;
}

/**
 * What became of each finding of the record, by the history and by what people said. Computed when asked and never stored, since
 * tomorrow's history may say more.
 * @param commits the history to look in, in any order
 * @param context where to read versions of files from; without it changes that were rebased or squashed stay unknown
 * @param signOf who wrote a commit; for findings of which nothing was known at the time, since a message is written after the check
 */
export async function readFates(ledger: Ledger, commits: Iterable<CommitEntry> | AsyncIterable<CommitEntry>, context?: GitContext, signOf?: SignOf): Promise<readonly FindingFate[]> {
  const checks = await ledger.entries({ kinds: ['check'] });
  const verdicts = new Map((await ledger.entries({ kinds: ['feedback'] })).map(({ fingerprint, verdict }) => [fingerprint, verdict]));
  const reader = context === undefined ? undefined : new ObjectReader(context);
  try {
    const book = await CommitBook.of(commits, signOf);
    const judge = new FateJudge(checks, book, reader);
    const fates: FindingFate[] = [];
    for (const { first, last } of sightings(checks)) {
      const { outcome, commit } = await judge.end(last);
      if (outcome === 'renamed') continue;
      const verdict = verdicts.get(last.finding.fingerprint);
      const sign = last.finding.by === 'unknown' && commit !== undefined ? book.signOf(commit) : undefined;
      fates.push({
        finding: sign === undefined ? last.finding : { ...last.finding, ...sign }, firstSeen: first, lastSeen: last.check.at, confirmed: verdict === 'right',
        outcome: verdict === 'wrong' ? 'refuted' : outcome,
        ...(commit === undefined ? {} : { commit }),
      });
    }
    return fates;
  } finally {
    await reader?.close();
  }
}

/** Each finding with its first and its last sighting; checks come oldest first. */
function sightings(checks: readonly CheckRecord[]): Iterable<{ readonly first: string; readonly last: Sight }> {
  const seen = new Map<string, { first: string; last: Sight }>();
  for (const check of checks) {
    for (const finding of check.findings) {
      const last = { finding, check, file: fileOf(check, finding.path) };
      seen.set(finding.fingerprint, { first: seen.get(finding.fingerprint)?.first ?? check.at, last });
    }
  }
  return seen.values();
}

function fileOf(check: CheckRecord, path: string): FileRecord | undefined {
  return check.files.find((file) => file.path === path);
}

class FateJudge {
  readonly #book: CommitBook;
  readonly #reader: ObjectReader | undefined;
  readonly #byPath = new Map<string, CheckRecord[]>();
  readonly #ofCommits: readonly CheckRecord[];
  readonly #versions = new Map<string, ReadonlySet<string> | undefined>();

  constructor(checks: readonly CheckRecord[], book: CommitBook, reader: ObjectReader | undefined) {
    this.#book = book;
    this.#reader = reader;
    this.#ofCommits = checks.filter(({ commit }) => commit !== undefined);
    for (const check of checks) {
      for (const { path, state } of check.files) {
        if (state !== 'checked') continue;
        const list = this.#byPath.get(path);
        if (list === undefined) this.#byPath.set(path, [check]);
        else list.push(check);
      }
    }
  }

  async end(sight: Sight): Promise<End> {
    const { finding, check, file } = sight;
    const commit = file?.oid === undefined ? undefined : this.#book.holding(finding.path, file.oid, check);
    if (finding.suppressed !== undefined) return { outcome: 'suppressed', commit };
    const later = (this.#byPath.get(finding.path) ?? []).filter((one) => one.at > check.at && looksForSame(sight, one));
    // It is in a commit. A pull request may still have put it right before it was merged.
    if (commit !== undefined) return this.#fixedBeforeMerge(sight, commit, later) ?? { outcome: 'committed', commit };
    const same = later.filter((one) => this.#isSameChange(sight, one));
    if (same.some((one) => one.findings.some((other) => isRenamed(sight, other, fileOf(one, finding.path))))) return { outcome: 'renamed' };
    const repair = same.at(-1);
    if (repair !== undefined) {
      const oid = fileOf(repair, finding.path)?.oid;
      return { outcome: 'fixed', commit: repair.commit ?? (oid === undefined ? undefined : this.#book.holding(finding.path, oid, repair)) };
    }
    return this.#byLines(sight);
  }

  /** A later check of the commits that were to be merged: the finding's commit is among them, the finding is not. */
  #fixedBeforeMerge({ finding, check }: Sight, commit: string, later: readonly CheckRecord[]): End | undefined {
    const dropped = this.#ofCommits.filter((one) => one.at > check.at && fileOf(one, finding.path) === undefined);
    for (const one of [...later, ...dropped].sort((a, b) => (a.at < b.at ? -1 : 1))) {
      if (one.commit !== undefined && one.commit !== commit && this.#book.isBetween(commit, one.parent, one.commit)) return { outcome: 'fixed', commit: one.commit };
    }
    return undefined;
  }

  /** Tells whether a later check was of the same change as went on: staged on the same commit in the same work tree, or the same branch. */
  #isSameChange({ check, file, finding }: Sight, later: CheckRecord): boolean {
    if (check.commit === undefined && later.commit === undefined) {
      const isOnSame = later.parent === check.parent || (later.amends !== undefined && later.amends === check.amends);
      return isOnSame && later.place === check.place;
    }
    if (check.commit === undefined || later.commit === undefined) return false;
    if (this.#book.isBetween(check.commit, later.parent, later.commit)) return true;
    const other = fileOf(later, finding.path);
    return (later.parent === check.parent || later.label === check.label) && file !== undefined && other !== undefined && overlaps(file, other);
  }

  /** The change went into a commit in another wording of the file: after a rebase, an amend, a squash, a formatter. Its lines tell. */
  async #byLines({ finding, check, file }: Sight): Promise<End> {
    if (this.#reader === undefined || file === undefined) return { outcome: 'unknown' };
    const { own, others } = linesOf(file, finding);
    const since = Date.parse(check.at) - slackMs;
    const candidates = this.#book.touching(finding.path).filter((commit) => commit.ms >= since || (check.parent !== undefined && commit.parents[0] === check.parent)).slice(0, maxVersions);
    let repaired: string | undefined;
    for (const { oid, parents, file: version } of candidates) {
      const lines = await this.#linesIn(version);
      if (lines === undefined) continue;
      if (own.length > 0 && own.every((digest) => lines.has(digest))) return { outcome: 'committed', commit: oid };
      const kept = others.filter((digest) => lines.has(digest)).length;
      const isThisChange = (parents[0] === check.parent && own.length > 0) || (kept >= 2 && kept * 2 >= others.length && own.length > 0);
      if (isThisChange) repaired ??= oid;
    }
    return repaired === undefined ? { outcome: 'unknown' } : { outcome: 'fixed', commit: repaired };
  }

  /** Digests of the lines of a version of a file; undefined where git does not have it, or it was deleted. */
  async #linesIn(oid: string | undefined): Promise<ReadonlySet<string> | undefined> {
    if (oid === undefined) return undefined;
    if (!this.#versions.has(oid)) {
      const [object] = await this.#reader!.read([oid]);
      this.#versions.set(oid, object === undefined ? undefined : new Set(Buffer.from(object.bytes).toString('utf8').split('\n').map(digestLine)));
    }
    return this.#versions.get(oid);
  }
}

/** Tells whether a check that does not see a finding has looked for it: by the same rules, or with a reviewer. */
function looksForSame({ finding, check }: Sight, later: CheckRecord): boolean {
  if (finding.origin === 'static') return later.rules === check.rules;
  return fileOf(later, finding.path)?.hunks.some(({ review }) => review === 'reviewed' || review === 'cached') === true;
}

/** Tells whether a later finding of the same rule stands on one of the same lines. */
function isRenamed({ finding, file }: Sight, other: FindingRecord, otherFile: FileRecord | undefined): boolean {
  if (file === undefined || otherFile === undefined || other.ruleId !== finding.ruleId || other.path !== finding.path) return false;
  const { own } = linesOf(file, finding);
  return linesOf(otherFile, other).own.some((digest) => own.includes(digest));
}

/** The added lines that say something: those of the finding, and the other ones of its file. */
function linesOf(file: FileRecord, finding: FindingRecord): { readonly own: readonly string[]; readonly others: readonly string[] } {
  const own: string[] = [];
  const others: string[] = [];
  for (const hunk of file.hunks) {
    splitDigests(hunk.added ?? '').forEach((digest, index) => {
      const line = hunk.start + index;
      if (digest !== nothingSaid) (line >= finding.start && line <= finding.end ? own : others).push(digest);
    });
  }
  return { own, others };
}

/** Tells whether two versions of a change to a file have something in common: a line, or a place. */
function overlaps(a: FileRecord, b: FileRecord): boolean {
  const said = new Set(a.hunks.flatMap(({ added }) => splitDigests(added ?? '')));
  said.delete(nothingSaid);
  return b.hunks.some((hunk) => splitDigests(hunk.added ?? '').some((digest) => said.has(digest)) || a.hunks.some((one) => one.start < hunk.start + Math.max(hunk.lines, 1) && hunk.start < one.start + Math.max(one.lines, 1)));
}
