import type { Change } from '../../core/change.ts';
import { linesOfHunks } from '../../core/change.ts';
import type { Disk } from '../../core/outside.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { diffLines, wholeHunks } from '../../git/line-diff.ts';
import type { CaseFile, EvalCase } from './read-case.ts';

const INSTALLED = 'node_modules/';

/** What lies in `node_modules` of a case: installed packages, which no commit holds. */
export function diskOfCase({ files }: EvalCase): Disk {
  const texts = new Map(files.filter(({ path }) => path.startsWith(INSTALLED)).map(({ path, after }) => [path, after]));
  const below = (folder: string): readonly string[] => [...texts.keys()].filter((path) => path.startsWith(`${folder}/`)).map((path) => path.slice(folder.length + 1));
  const kindOf = (path: string): 'file' | 'folder' | undefined => (texts.has(path) ? 'file' : below(path).length > 0 ? 'folder' : undefined);
  return {
    read: (path) => texts.get(path),
    kindOf,
    list: (folder) => [...new Set(below(folder).map((path) => path.split('/', 1)[0]!))].sort(),
    real: (path) => (kindOf(path) === undefined ? undefined : path),
    stamp: () => undefined,
  };
}

/** A labelled change as the snapshot that a review looks at. Nothing is written and no git is asked. */
export function snapshotOfCase(one: EvalCase): Snapshot {
  const { name } = one;
  const files = one.files.filter(({ path }) => !path.startsWith(INSTALLED));
  const byPath = new Map(files.map((file) => [file.path, file]));
  return {
    label: name,
    root: '/',
    changes: files.filter((file) => file.before !== file.after).map(changeOf),
    load: async () => undefined,
    loadBase: async () => undefined,
    read: (path) => bytesOf(byPath.get(path)?.after),
    readBase: (path) => bytesOf(byPath.get(path)?.before),
    list: async () => [...byPath.keys()].sort(),
    close: async () => undefined,
  };
}

function changeOf({ path, before, after }: CaseFile): Change {
  const text = bytesOf(after)!;
  const hunks = before === undefined ? wholeHunks(text) : diffLines(bytesOf(before)!, text);
  const common = { path, kind: 'file' as const, hunks, changed: linesOfHunks(hunks), oid: 'new' };
  return before === undefined ? { ...common, status: 'added' } : { ...common, status: 'modified', oldOid: 'old' };
}

function bytesOf(text: string | undefined): Uint8Array | undefined {
  return text === undefined ? undefined : Buffer.from(text, 'utf8');
}
