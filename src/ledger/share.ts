import type { CheckRecord, RecordEntry } from '../core/record.ts';
import type { GitContext } from '../git/git-context.ts';
import type { CommitEntry } from '../git/read-commits.ts';
import { CommitBook } from './commit-book.ts';
import { lineOf } from './journal.ts';
import { addNoteLines, listNoteRefs, mergeFetched, readNotes } from './notes.ts';
import type { Ledger } from './open-ledger.ts';
import { readLine } from './read-entry.ts';

/** What sharing did, or would do. */
export interface Shared {
  /** Lines that were not in the notes before. */
  readonly added: number;
  /** Entries that are in the notes now. */
  readonly entries: number;
  /** Entries that belong to no commit of this history. */
  readonly left: number;
  /** Refs with the notes of others that were joined first. */
  readonly joined: number;
}

/** Writes the entries of commits as lines of notes on them, after what others shared was joined in. @param isDry only counts */
export async function shareEntries(context: GitContext, ledger: Ledger, commits: AsyncIterable<CommitEntry>, isDry: boolean): Promise<Shared> {
  const book = await CommitBook.of(commits);
  const joined = isDry ? 0 : await mergeFetched(context);
  const entries = await ledger.entries();
  const commitOf = placeEntries(entries, book);
  const wanted = new Map<string, string[]>();
  let left = 0;
  for (const entry of entries) {
    const commit = commitOf(entry);
    if (commit === undefined) left += 1;
    else wanted.set(commit, [...(wanted.get(commit) ?? []), lineOf(entry)]);
  }
  return { added: await addNoteLines(context, wanted, isDry), entries: entries.length - left, left, joined };
}

/** Which commit an entry is about: of a check the one that it led to, of an escape the repair, of a verdict the one with its finding. */
function placeEntries(entries: readonly RecordEntry[], book: CommitBook): (entry: RecordEntry) => string | undefined {
  const ofFinding = new Map<string, string>();
  const ofCheck = new Map<string, string | undefined>();
  for (const entry of entries) {
    if (entry.kind !== 'check') continue;
    const commit = commitOfCheck(entry, book);
    ofCheck.set(entry.id, commit);
    if (commit !== undefined) for (const { fingerprint } of entry.findings) ofFinding.set(fingerprint, commit);
  }
  return (entry) => {
    switch (entry.kind) {
      case 'check':
        return ofCheck.get(entry.id);
      case 'feedback':
        return ofFinding.get(entry.fingerprint);
      case 'escape':
        return book.has(entry.fix.oid) ? entry.fix.oid : undefined;
    }
  };
}

/** The commit itself; else one that holds a text that was checked; else, for a check that stopped a commit, the one made in its place. */
function commitOfCheck(check: CheckRecord, book: CommitBook): string | undefined {
  if (check.commit !== undefined && book.has(check.commit)) return check.commit;
  for (const { path, oid } of check.files) {
    const commit = oid === undefined ? undefined : book.holding(path, oid, check);
    if (commit !== undefined) return commit;
  }
  for (const { path } of check.files) {
    const instead = book.touching(path).find(({ parents }) => parents[0] !== undefined && parents[0] === check.parent);
    if (instead !== undefined) return instead.oid;
  }
  return undefined;
}

/** What came in with notes. */
export interface Received {
  readonly refs: readonly string[];
  /** Entries in the notes, and those of them that were new here. */
  readonly entries: number;
  readonly added: number;
  readonly damaged: number;
}

/** Takes what others shared into the record, from the notes that are here. Nothing is fetched. */
export async function receiveEntries(context: GitContext, ledger: Ledger): Promise<Received> {
  const refs = await listNoteRefs(context);
  const entries = new Map<string, RecordEntry>();
  let damaged = 0;
  for (const ref of refs) {
    for (const lines of (await readNotes(context, ref)).values()) {
      for (const line of lines) {
        // Receipts have no version of the form.
        if (!line.startsWith('{"v":')) continue;
        const read = readLine(line);
        if ('damaged' in read) damaged += 1;
        const known = 'entry' in read ? entries.get(read.entry.id) : undefined;
        if ('entry' in read && (known === undefined || known.at < read.entry.at)) entries.set(read.entry.id, read.entry);
      }
    }
  }
  return { refs, entries: entries.size, added: await ledger.append([...entries.values()]), damaged };
}
