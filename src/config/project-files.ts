import { ConfigError } from '../core/errors.ts';
import type { Snapshot } from '../core/snapshot.ts';

/** Where the configuration lies, from the top of the repository. */
export const configPath = 'guard.config.json';

/** Where a repository keeps models of its own libraries. */
export const modelsFolder = '.guard/models';

/**
 * Which version of guard's own files counts: the one that is checked, or, where the author of the change is not to decide
 * over his own check (CI), the one before the change.
 */
export type Trust = 'snapshot' | 'base';

export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What the repository says to guard. Absent files are undefined. */
export interface ProjectFiles {
  readonly config?: TextFile;
  readonly baseline?: TextFile;
  readonly models: readonly TextFile[];
}

/**
 * Reads guard's files from the snapshot, never from disk.
 *
 * @throws ConfigError when one of them is not UTF-8
 */
export async function readProjectFiles(snapshot: Snapshot, trust: Trust, baselinePath: string): Promise<ProjectFiles> {
  // Paths that the user left out of the check are changed all the same.
  const changed = new Set([...snapshot.changes.map((change) => change.path), ...(snapshot.outsidePaths ?? [])]);
  const fromBase = trust === 'base' ? changed : new Set<string>();
  const models = await listModels(snapshot, fromBase);
  const paths = [configPath, baselinePath, ...models];
  if (trust === 'snapshot') refuseOddFiles(snapshot, paths);
  const texts = await readTexts(snapshot, fromBase, paths);
  const [config, baseline] = texts;
  return {
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    models: texts.slice(2).filter((file) => file !== undefined),
  };
}

/** A link or a conflict in place of one of the files would read as "there is none": the check would be another than the one that is configured. */
function refuseOddFiles(snapshot: Snapshot, paths: readonly string[]): void {
  for (const { path, kind, status } of snapshot.changes) {
    if (status === 'deleted' || !(paths.includes(path) || isModel(path))) continue;
    if (status === 'unmerged') throw new ConfigError('config-conflict', `${path} has a merge conflict`, { hint: 'Resolve it and stage the file.' });
    if (kind !== 'file') throw new ConfigError('config-no-file', `${path} is a ${kind}, no file`, { hint: 'guard follows no links: put the text itself there.' });
  }
}

function isModel(path: string): boolean {
  return /^\.guard\/models\/[^/]+\.d\.ts$/.test(path);
}

/** `fromBase`: changed paths, where their version before the change counts. */
async function listModels(snapshot: Snapshot, fromBase: ReadonlySet<string>): Promise<readonly string[]> {
  const listed = snapshot.listFolder === undefined ? await snapshot.list() : await snapshot.listFolder(modelsFolder);
  // A model that the change deletes is still there for those who trust the base only.
  return [...new Set([...listed, ...fromBase])].filter(isModel).sort();
}

async function readTexts(snapshot: Snapshot, fromBase: ReadonlySet<string>, paths: readonly string[]): Promise<readonly (TextFile | undefined)[]> {
  const before = paths.filter((path) => fromBase.has(path));
  await Promise.all([
    snapshot.load(paths.filter((path) => !fromBase.has(path))),
    before.length === 0 ? undefined : snapshot.loadBase(before),
  ]);
  return paths.map((path) => {
    const bytes = fromBase.has(path) ? snapshot.readBase(path) : snapshot.read(path);
    if (bytes === null || snapshot.isUnreadable?.(path) === true) throw new ConfigError('config-unreadable', `git cannot give the content of ${path}`, { hint: 'Run `git fsck`, or fetch the missing object; guard never downloads.' });
    return bytes === undefined || bytes === null ? undefined : { path, text: decodeUtf8(bytes, path) };
  });
}

function decodeUtf8(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new ConfigError('config-encoding', `${path} is not UTF-8`, { hint: 'Save it as UTF-8.', cause });
  }
}
