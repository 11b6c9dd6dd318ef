import { createHash } from 'node:crypto';
import { linesOfHunks } from '../core/change.ts';
import type { Change, ChangeStatus, EntryKind, Hunk } from '../core/change.ts';
import { GitError } from '../core/errors.ts';
import { diffLines, wholeHunks } from './line-diff.ts';
import type { TreeEntry } from './list-entries.ts';
import type { ObjectReader } from './object-reader.ts';
import type { PathNames } from './path-name.ts';
import type { DiskEntry, DiskReader } from './read-disk.ts';
import type { Repository } from './repository.ts';

/** A path that differs between HEAD and the disk. */
export interface DiskChange {
  readonly change: Change;
  /** The new text as it was when it was compared. */
  readonly bytes?: Uint8Array;
  readonly base?: Uint8Array;
}

interface Found {
  readonly name: Buffer;
  readonly base: TreeEntry | undefined;
  readonly entry: DiskEntry | undefined;
  readonly oid: string | undefined;
}

export interface DiskSides {
  readonly repository: Repository;
  readonly disk: DiskReader;
  readonly reader: ObjectReader;
  readonly names: PathNames;
  /** HEAD's entries by name (latin1). */
  readonly base: ReadonlyMap<string, TreeEntry>;
}

/**
 * Compares these names (latin1 keys) on disk with HEAD. Content is hashed here and not by git, which would run the
 * `filter.<driver>.clean` programs of the repository's configuration.
 */
export async function findDiskChanges(sides: DiskSides, keys: Iterable<string>): Promise<DiskChange[]> {
  const found = [...keys].flatMap((key) => lookAt(sides, key));
  const gone = new Map(found.flatMap((item) => (item.entry === undefined && item.base?.kind === 'file' ? [[item.base.oid, item] as const] : [])));
  const moved = new Map<Found, Found>();
  for (const item of found) {
    const source = item.base === undefined && item.oid !== undefined ? gone.get(item.oid) : undefined;
    if (source === undefined) continue;
    moved.set(item, source);
    gone.delete(item.oid!);
  }
  const sources = new Set(moved.values());
  const rest = found.filter((item) => !sources.has(item));
  const bases = await readBases(sides.reader, rest.map((item) => moved.get(item)?.base ?? item.base));
  return rest.flatMap((item, index) => toChange(sides.names, item, moved.get(item), bases[index]));
}

/** Looks at one name; nothing when the disk has what HEAD has. */
function lookAt(sides: DiskSides, key: string): Found[] {
  const base = sides.base.get(key);
  // `ls-files --others` ends the name of a foreign repository in a folder with a slash.
  const name = Buffer.from(key.replace(/\/$/, ''), 'latin1');
  const entry = readEntry(sides.disk, name);
  const oid = entry === undefined ? undefined : oidOf(entry, sides.repository.objectFormat);
  if (entry === undefined && base === undefined) return [];
  if (base !== undefined && oid === base.oid) return [];
  if (base?.kind === 'submodule' && entry?.kind === 'folder') return [];
  return [{ name, base, entry: entry?.kind === 'other' ? undefined : entry, oid }];
}

function readEntry(disk: DiskReader, name: Buffer): DiskEntry | undefined {
  try {
    return disk.read(name);
  } catch (error) {
    throw new GitError('git-unreadable-file', `cannot read ${name.toString('utf8')} from disk: ${(error as Error).message}`, { cause: error });
  }
}

/** The id that git would give the content. */
function oidOf(entry: DiskEntry, objectFormat: Repository['objectFormat']): string | undefined {
  if (entry.kind === 'folder' || entry.kind === 'other') return undefined;
  const bytes = entry.kind === 'file' ? entry.bytes : entry.target;
  return createHash(objectFormat).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}

async function readBases(reader: ObjectReader, bases: readonly (TreeEntry | undefined)[]): Promise<(Uint8Array | undefined)[]> {
  const oids = bases.map((base) => (base?.kind === 'file' ? base.oid : undefined));
  const objects = await reader.read(oids.filter((oid) => oid !== undefined));
  const byOid = new Map(objects.map((object) => [object?.oid, object?.bytes]));
  return oids.map((oid) => {
    if (oid === undefined) return undefined;
    const bytes = byOid.get(oid);
    if (bytes === undefined) throw new GitError('git-unreadable-object', `git cannot read the object ${oid} of HEAD`, { hint: 'Run `git fsck`.' });
    return bytes;
  });
}

function toChange(names: PathNames, item: Found, source: Found | undefined, base: Uint8Array | undefined): DiskChange[] {
  const bytes = item.entry?.kind === 'file' ? item.entry.bytes : undefined;
  const hunks = source !== undefined ? [] : hunksBetween(base, bytes);
  const kind: EntryKind = item.entry === undefined ? (item.base?.kind ?? 'file') : item.entry.kind === 'folder' ? 'submodule' : (item.entry.kind as 'file' | 'symlink');
  const status = statusOf(item, kind, source);
  // Only the line ends differ: git wrote them so (core.autocrlf), and would take them back.
  if (status === 'modified' && kind === 'file' && hunks.length === 0) return [];
  const oldOid = (source ?? item).base?.oid;
  const change: Change = {
    ...names.name(item.name),
    status,
    kind,
    ...(source === undefined ? {} : { oldPath: names.name(source.name).path }),
    ...(item.oid === undefined ? {} : { oid: item.oid }),
    ...(oldOid === undefined ? {} : { oldOid }),
    hunks,
    changed: linesOfHunks(hunks),
  };
  return [{ change, ...(bytes === undefined ? {} : { bytes }), ...(base === undefined ? {} : { base }) }];
}

function hunksBetween(base: Uint8Array | undefined, bytes: Uint8Array | undefined): readonly Hunk[] {
  if (bytes !== undefined) return base === undefined ? wholeHunks(bytes) : diffLines(base, bytes);
  return base === undefined ? [] : diffLines(base, new Uint8Array(0));
}

function statusOf(item: Found, kind: EntryKind, source: Found | undefined): ChangeStatus {
  if (source !== undefined) return 'renamed';
  if (item.base === undefined) return 'added';
  if (item.entry === undefined) return 'deleted';
  return item.base.kind === kind ? 'modified' : 'type-changed';
}

