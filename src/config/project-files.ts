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
  const models = await listModels(snapshot, trust);
  const paths = [configPath, baselinePath, ...models];
  const texts = await readTexts(snapshot, trust, paths);
  const [config, baseline] = texts;
  return {
    ...(config === undefined ? {} : { config }),
    ...(baseline === undefined ? {} : { baseline }),
    models: texts.slice(2).filter((file) => file !== undefined),
  };
}

async function listModels(snapshot: Snapshot, trust: Trust): Promise<readonly string[]> {
  const isModel = (path: string): boolean => /^\.guard\/models\/[^/]+\.d\.ts$/.test(path);
  const listed = snapshot.listFolder === undefined ? await snapshot.list() : await snapshot.listFolder(modelsFolder);
  // A model that the change deletes is still there for those who trust the base only.
  const changed = trust === 'base' ? snapshot.changes.map((change) => change.path) : [];
  return [...new Set([...listed, ...changed])].filter(isModel).sort();
}

async function readTexts(snapshot: Snapshot, trust: Trust, paths: readonly string[]): Promise<readonly (TextFile | undefined)[]> {
  const changed = new Set(trust === 'base' ? snapshot.changes.map((change) => change.path) : []);
  const fromBase = paths.filter((path) => changed.has(path));
  await Promise.all([
    snapshot.load(paths.filter((path) => !changed.has(path))),
    fromBase.length === 0 ? undefined : snapshot.loadBase(fromBase),
  ]);
  return paths.map((path) => {
    const bytes = changed.has(path) ? snapshot.readBase(path) : snapshot.read(path);
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
