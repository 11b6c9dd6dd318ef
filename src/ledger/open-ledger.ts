import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RecordEntry } from '../core/record.ts';
import { appendLines, journalFolder, lineOf, segmentName, segmentOf } from './journal.ts';
import { readLine } from './read-entry.ts';

export type EntryKind = RecordEntry['kind'];

/** Which entries are wanted; all where nothing is said. */
export interface EntryQuery<K extends EntryKind = EntryKind> {
  /** At or after, ISO 8601. */
  readonly since?: string;
  readonly kinds?: readonly K[];
}

/** The record of a repository, open for reading and adding. */
export interface Ledger {
  /** What could not be read, one sentence each. */
  readonly notices: readonly string[];
  /** Adds entries; those whose id is there already are left out, newer escapes excepted. Gives how many were added. @throws GuardError where it cannot be written */
  append(entries: readonly RecordEntry[]): Promise<number>;
  /** Entries, oldest first, each id once. */
  entries<K extends EntryKind = EntryKind>(query?: EntryQuery<K>): Promise<readonly Extract<RecordEntry, { kind: K }>[]>;
  close(): void;
}

/** Opens the record under a git directory that all work trees share. Nothing is made before something is written. */
export async function openLedger(commonDir: string): Promise<Ledger> {
  const byId = new Map<string, RecordEntry>();
  const take = (entry: RecordEntry): boolean => {
    const known = byId.get(entry.id);
    if (known !== undefined && (known.kind !== 'escape' || known.at >= entry.at)) return false;
    byId.set(entry.id, entry);
    return true;
  };
  for (const line of readJournal(commonDir)) {
    const read = readLine(line);
    if ('entry' in read) take(read.entry);
  }
  return {
    notices: [],
    append: async (entries) => {
      const fresh = entries.filter(take);
      for (const entry of fresh) appendLines(commonDir, segmentOf(entry.at), [lineOf(entry)]);
      return fresh.length;
    },
    entries: async <K extends EntryKind>({ since, kinds }: EntryQuery<K> = {}) =>
      [...byId.values()]
        .filter((entry): entry is Extract<RecordEntry, { kind: K }> => (since === undefined || entry.at >= since) && (kinds === undefined || kinds.includes(entry.kind as K)))
        .sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0)),
    close: () => undefined,
  };
}

function readJournal(commonDir: string): readonly string[] {
  const folder = journalFolder(commonDir);
  try {
    return readdirSync(folder).filter((name) => segmentName.test(name)).sort().flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n').filter((line) => line !== ''));
  } catch {
    return [];
  }
}
