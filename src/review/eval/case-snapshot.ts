import type { Change } from '../../core/change.ts';
import { linesOfHunks } from '../../core/change.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import { diffLines, wholeHunks } from '../../git/line-diff.ts';
import type { CaseFile, EvalCase } from './read-case.ts';

/** A labelled change as the snapshot that a review looks at. Nothing is written and no git is asked. */
export function snapshotOfCase({ name, files }: EvalCase): Snapshot {
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
