import { join } from 'node:path';
import { GuardError } from '../core/errors.ts';
import type { RecordEntry } from '../core/record.ts';
import { appendLines, journalFolder, lineOf, segmentOf } from './journal.ts';
import { readLine } from './read-entry.ts';
import { readBytes } from './read-journal.ts';
import { RecordIndex } from './record-index.ts';
import type { Key, LinePlace } from './record-index.ts';

/** Time zones are no reason to speak of wrong clocks. */
const dayMs = 24 * 60 * 60_000;

export type EntryKind = RecordEntry['kind'];
type EntryOf<K extends EntryKind> = Extract<RecordEntry, { kind: K }>;

/** Which entries are wanted; all where nothing is said. */
export interface EntryQuery<K extends EntryKind = EntryKind> {
  /** At or after, ISO 8601. */
  readonly since?: string;
  readonly kinds?: readonly K[];
  /** The oldest so many. */
  readonly limit?: number;
}

/** The record of a repository, open for reading and adding. */
export interface Ledger {
  /** What the user should know: what was damaged or could not be read, one sentence each. */
  readonly notices: readonly string[];
  /** Adds entries; those whose id is there already are left out, newer escapes excepted. Gives how many were added. @throws GuardError where it cannot be written */
  append(entries: readonly RecordEntry[]): Promise<number>;
  /** Entries, oldest first, each id once. */
  entries<K extends EntryKind = EntryKind>(query?: EntryQuery<K>): Promise<readonly EntryOf<K>[]>;
  /** Checks with this object, path, hunk digest or finding, oldest first. */
  checksWith(key: Key, value: string): readonly EntryOf<'check'>[];
  /** Fingerprints of recorded findings that begin so. */
  fingerprints(prefix: string): readonly string[];
  close(): void;
}

/**
 * Opens the record under a git directory that all work trees share. Nothing is made before something is written.
 * @throws GuardError where it is there and cannot be read
 */
export async function openLedger(commonDir: string): Promise<Ledger> {
  const folder = journalFolder(commonDir);
  const index = await RecordIndex.open(folder).catch((cause: unknown) => {
    throw unreadable(folder, cause);
  });
  return new JournalLedger(commonDir, folder, index);
}

function unreadable(folder: string, cause: unknown): GuardError {
  return new GuardError('record-unreadable', `the record in ${folder} cannot be read: ${(cause as Error).message}`, { cause, hint: 'See to it that you may read the folder, or put it aside.' });
}

class JournalLedger implements Ledger {
  readonly #commonDir: string;
  readonly #folder: string;
  readonly #index: RecordIndex;
  readonly #checks = new Map<string, EntryOf<'check'>>();

  constructor(commonDir: string, folder: string, index: RecordIndex) {
    this.#commonDir = commonDir;
    this.#folder = folder;
    this.#index = index;
  }

  get notices(): readonly string[] {
    const { damaged, newer } = this.#index.unread();
    const places = damaged.slice(0, 3).map(({ segment, line }) => `${segment}:${line}`);
    const future = this.#index.after(new Date(Date.now() + dayMs).toISOString());
    return [
      ...this.#index.notices,
      ...(future === undefined ? [] : [`${future.count === 1 ? '1 entry' : `${future.count} entries`} of the record ${future.count === 1 ? 'is' : 'are'} dated in the future (up to ${future.latest.slice(0, 10)}): some clock was wrong when ${future.count === 1 ? 'it was' : 'they were'} made`]),
      ...(damaged.length === 0 ? [] : [`${damaged.length === 1 ? 'a line' : `${damaged.length} lines`} of the record cannot be read and ${damaged.length === 1 ? 'was' : 'were'} left out (${[...places, ...(damaged.length > 3 ? ['…'] : [])].join(', ')} in ${this.#folder}); guard ledger prune puts ${damaged.length === 1 ? 'it' : 'them'} aside`]),
      ...(newer === 0 ? [] : [`${newer === 1 ? 'an entry' : `${newer} entries`} of the record came from a newer guard and ${newer === 1 ? 'was' : 'were'} left out; update guard to read ${newer === 1 ? 'it' : 'them'}`]),
    ];
  }

  async append(entries: readonly RecordEntry[]): Promise<number> {
    this.#catchUp();
    const fresh = new Map<string, RecordEntry>();
    for (const entry of entries) {
      const known = fresh.get(entry.id) ?? this.#index.has(entry.id);
      if (known === undefined || (entry.kind === 'escape' && entry.at > known.at)) fresh.set(entry.id, entry);
    }
    const bySegment = new Map<string, string[]>();
    for (const entry of fresh.values()) {
      const segment = segmentOf(entry.at);
      const lines = bySegment.get(segment);
      if (lines === undefined) bySegment.set(segment, [lineOf(entry)]);
      else lines.push(lineOf(entry));
    }
    try {
      for (const [segment, lines] of bySegment) appendLines(this.#commonDir, segment, lines);
    } catch (cause) {
      throw new GuardError('record-unwritable', `the record in ${this.#folder} cannot be written: ${(cause as Error).message}`, { cause, hint: 'See to it that there is room and that you may write there.' });
    }
    this.#catchUp();
    return fresh.size;
  }

  async entries<K extends EntryKind = EntryKind>({ since, kinds, limit }: EntryQuery<K> = {}): Promise<readonly EntryOf<K>[]> {
    this.#catchUp();
    return this.#read(() => this.#index.places({ since, kinds, limit })) as readonly EntryOf<K>[];
  }

  checksWith(key: Key, value: string): readonly EntryOf<'check'>[] {
    return this.#read(() => this.#index.find(key, value)) as readonly EntryOf<'check'>[];
  }

  fingerprints(prefix: string): readonly string[] {
    return this.#index.fingerprints(prefix);
  }

  close(): void {
    this.#index.close();
  }

  #catchUp(): void {
    try {
      this.#index.catchUp();
    } catch (cause) {
      throw unreadable(this.#folder, cause);
    }
  }

  /** Reads entries at their places; where somebody has moved the lines meanwhile, the index is made anew and asked again. */
  #read(find: () => readonly LinePlace[]): readonly RecordEntry[] {
    try {
      return this.#readPlaces(find());
    } catch (error) {
      if (!(error instanceof MovedLines)) throw error;
    }
    this.#checks.clear();
    this.#index.rebuild();
    this.#catchUp();
    return this.#readPlaces(find());
  }

  #readPlaces(places: readonly LinePlace[]): readonly RecordEntry[] {
    const whole = new Map<string, Buffer>();
    // Many are read with their whole months, few by themselves.
    const isMany = places.length > 200;
    return places.map(({ id, segment, offset, length }) => {
      const kept = this.#checks.get(id);
      if (kept !== undefined) return kept;
      let bytes = whole.get(segment);
      if (bytes === undefined && isMany) whole.set(segment, (bytes = this.#bytes(segment, 0)));
      const line = bytes === undefined ? this.#bytes(segment, offset, length) : bytes.subarray(offset, offset + length);
      const read = readLine(line.toString('utf8'));
      if (!('entry' in read) || read.entry.id !== id) throw new MovedLines();
      if (read.entry.kind === 'check') this.#checks.set(id, read.entry);
      return read.entry;
    });
  }

  #bytes(segment: string, from: number, length?: number): Buffer {
    try {
      return readBytes(join(this.#folder, segment), from, length);
    } catch {
      throw new MovedLines();
    }
  }
}

/** The journal is not as the index says. */
class MovedLines extends Error {}
