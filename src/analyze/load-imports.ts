import type { Snapshot } from '../core/snapshot.ts';
import { listImports } from '../syntax/imports.ts';
import type { SnapshotHost } from './module-host.ts';

/** How far imports are followed ahead of the run; it asks for the rest itself. */
const MAX_DEPTH = 4;
/** Files loaded ahead; in a web of modules most are never needed. */
const MAX_FILES = 150;
/** Rounds of reading manifests until an import is resolved. */
const MAX_ROUNDS = 4;

interface Text {
  readonly path: string;
  readonly text: string;
}

/**
 * Loads what some files import, step by step, before they are run. The interpreter cannot wait for git: a file that
 * asks for an import which is not in memory is run again from the beginning, and that costs more than to look ahead.
 */
export async function loadImports(snapshot: Snapshot, host: SnapshotHost, files: readonly Text[]): Promise<void> {
  const seen = new Set(files.map(({ path }) => path));
  let front = files;
  for (let depth = 0; depth < MAX_DEPTH && front.length > 0 && seen.size - files.length < MAX_FILES; depth++) {
    const imports = front.flatMap(({ path, text }) => listImports(text).map(({ specifier }) => ({ path, specifier })));
    const next: Text[] = [];
    for (const path of await resolveAll(snapshot, host, imports)) {
      if (seen.has(path)) continue;
      seen.add(path);
      const text = host.text(path);
      if (text !== undefined) next.push({ path, text });
    }
    front = next;
  }
  host.wanted = new Set();
}

/** The files that imports lead to, in memory. */
async function resolveAll(snapshot: Snapshot, host: SnapshotHost, imports: readonly { path: string; specifier: string }[]): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let round = 0; round < MAX_ROUNDS; round++) {
    host.wanted = new Set();
    for (const { path, specifier } of imports) {
      const target = host.resolvePath(path, specifier);
      if (target !== undefined) found.add(target);
    }
    if (host.wanted.size === 0) break;
    await snapshot.load([...host.wanted]);
  }
  return found;
}
