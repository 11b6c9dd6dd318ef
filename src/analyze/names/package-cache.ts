import { monotonicMs } from '../../core/clock.ts';
import type { Disk, NamesCache } from '../../core/outside.ts';
import { installedIntegrity } from '../../project/installed-integrity.ts';
import type { ModuleTable } from './module-table.ts';

/** Goes up whenever tables are read otherwise: what older versions wrote is then not asked for. */
const FORMAT = 4;
/** Texts larger than this are not kept: what is so large is read again. */
const MAX_TEXT = 2_000_000;

/** Reading that takes longer than this is told while it goes on. */
const TOLD_AFTER_MS = 300;

/** What is known of one module of an installed package. */
interface Entry {
  /** Bytes and time of change of the file it was read from. */
  readonly stamp: string;
  /** Names that it was seen to export, before anybody needed the whole table. */
  readonly known: Set<string>;
  table?: ModuleTable;
}

interface Package {
  readonly key: string;
  readonly entries: Map<string, Entry>;
  changed: boolean;
}

/**
 * Keeps what was read of installed packages between runs: a text a package, by name, version and integrity, or the stamp of its manifest where
 * nobody knows the integrity. Each module's entry counts only while its file has the bytes and time that it had. A text that is damaged is as if
 * there were none.
 */
export class PackageCache {
  readonly #cache: NamesCache | undefined;
  readonly #disk: Disk;
  readonly #packages = new Map<string, Package>();
  readonly #onIndexing: ((packages: number) => void) | undefined;
  /** Whether somebody was told of the reading. */
  #isTold = false;
  /** Packages of which something was read anew, and how long that took. */
  readonly read = new Set<string>();
  readMs = 0;

  constructor(disk: Disk, cache: NamesCache | undefined, onIndexing: ((packages: number) => void) | undefined) {
    this.#disk = disk;
    this.#cache = cache;
    this.#onIndexing = onIndexing;
  }

  knows(path: string, name: string): boolean {
    const entry = this.#entryOf(path);
    return entry !== undefined && (entry.known.has(name) || entry.table?.names.has(name) === true);
  }

  table(path: string): ModuleTable | undefined {
    return this.#entryOf(path)?.table;
  }

  /** Keeps one name that a module has, or all of them. */
  keep(path: string, found: string | ModuleTable): void {
    const place = placeOf(path);
    const stamp = place && this.#disk.stamp(path);
    if (!place || stamp === undefined) return;
    const known = this.#packageOf(place.folder);
    let entry = known.entries.get(place.inner);
    if (entry?.stamp !== stamp) known.entries.set(place.inner, (entry = { stamp, known: new Set() }));
    if (typeof found === 'string') entry.known.add(found);
    else entry.table = found;
    known.changed = true;
  }

  /** Runs a reading that the cache did not spare, and counts it. */
  reading<T>(path: string, read: () => T): T {
    const started = monotonicMs();
    try {
      return read();
    } finally {
      this.readMs += monotonicMs() - started;
      this.read.add(placeOf(path)?.folder ?? path);
      // What is over in a moment needs no word.
      if (this.readMs > TOLD_AFTER_MS) {
        this.#isTold = true;
        this.#onIndexing?.(this.read.size);
      }
    }
  }

  /** Writes what is new. */
  save(): void {
    if (this.#isTold) this.#onIndexing?.(0);
    if (!this.#cache) return;
    for (const one of this.#packages.values()) {
      if (!one.changed) continue;
      one.changed = false;
      const text = JSON.stringify(Object.fromEntries(Array.from(one.entries, ([inner, { stamp, known, table }]) => [inner, { stamp, known: table ? [] : [...known], ...(table ? { table: { ...table, names: [...table.names] } } : {}) }])));
      if (text.length <= MAX_TEXT) this.#cache.write(one.key, text);
    }
  }

  #entryOf(path: string): Entry | undefined {
    const place = placeOf(path);
    const entry = place && this.#packageOf(place.folder).entries.get(place.inner);
    return entry !== undefined && entry.stamp === this.#disk.stamp(path) ? entry : undefined;
  }

  #packageOf(folder: string): Package {
    let known = this.#packages.get(folder);
    if (known) return known;
    const manifest = `${folder}/package.json`;
    const version = /"version"\s*:\s*"([^"]+)"/.exec(this.#disk.read(manifest) ?? '')?.[1] ?? '';
    const name = folder.slice(folder.lastIndexOf('node_modules/') + 13);
    const key = `exports ${FORMAT} ${name}@${version} ${installedIntegrity(folder, name, version, this.#disk) ?? this.#disk.stamp(manifest) ?? ''}`;
    known = { key, entries: readEntries(this.#cache?.read(key)), changed: false };
    this.#packages.set(folder, known);
    return known;
  }
}

/** `node_modules/pg/lib/index.js` → `node_modules/pg` and `lib/index.js`. */
function placeOf(path: string): { readonly folder: string; readonly inner: string } | undefined {
  const match = /^(.*(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+)\/(.+)$/.exec(path);
  return match ? { folder: match[1]!, inner: match[2]! } : undefined;
}

/** Takes nothing on trust: the file may have been cut off, or written by something else. */
function readEntries(text: string | undefined): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  if (text === undefined) return entries;
  try {
    for (const [inner, value] of Object.entries(JSON.parse(text) as Record<string, { stamp?: unknown; known?: unknown; table?: Record<string, unknown> }>)) {
      if (typeof value?.stamp !== 'string' || !areTexts(value.known)) return new Map();
      const entry: Entry = { stamp: value.stamp, known: new Set(value.known) };
      if (value.table !== undefined) {
        const { names, stars, exhaustive, format, assigned, effects, spaces } = value.table;
        if (!areTexts(names) || !areTexts(stars) || typeof exhaustive !== 'boolean' || (format !== 'esm' && format !== 'cjs' && format !== 'none')) return new Map();
        entry.table = { names: new Set(names), stars, exhaustive, format, ...(assigned === true ? { assigned } : {}), ...(areTexts(effects) ? { effects } : {}), ...(isRecordOfTexts(spaces) ? { spaces } : {}) };
      }
      entries.set(inner, entry);
    }
    return entries;
  } catch {
    // Damaged: made anew.
    return new Map();
  }
}

function isRecordOfTexts(value: unknown): value is Record<string, string> {
  return typeof value === 'object' && value !== null && areTexts(Object.values(value));
}

function areTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
