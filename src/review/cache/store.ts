import { dirname, join } from 'node:path';

/**
 * The review's own files under the git directory that all work trees share: `guard/review/`. They hold verdicts, sums and reasons;
 * no key and no source beyond what the model quoted, scrubbed of secrets. Losing them costs money, never correctness, so trouble
 * with them is not the run's trouble: reading gives undefined, writing gives up.
 */
export interface Store {
  read(name: string): Promise<string | undefined>;
  /** Whole or not at all. */
  write(name: string, text: string): Promise<void>;
  /** Adds a line; short lines of several runs at once do not mix. */
  append(name: string, line: string): Promise<void>;
  /** Removes files of a folder that were not written for `maxAgeMs`, oldest first down to `maxFiles`. */
  prune(folder: string, maxAgeMs: number, maxFiles: number): Promise<void>;
}

/** Opens the store below a git directory; nothing is made before something is written. */
export function openStore(commonDir: string): Store {
  const top = join(commonDir, 'guard', 'review');
  const quietly = async <T>(work: (fs: typeof import('node:fs/promises')) => Promise<T>): Promise<T | undefined> => {
    try {
      // Loaded late: a run that keeps nothing does not pay for it.
      return await work(await import('node:fs/promises'));
    } catch {
      return undefined;
    }
  };
  return {
    read: (name) => quietly(({ readFile }) => readFile(join(top, name), 'utf8')),
    async write(name, text) {
      const path = join(top, name);
      await quietly(async ({ mkdir, writeFile, rename }) => {
        await mkdir(dirname(path), { recursive: true });
        const temporary = `${path}.${Math.random().toString(36).slice(2)}.tmp`;
        await writeFile(temporary, text, { mode: 0o600 });
        await rename(temporary, path);
      });
    },
    async append(name, line) {
      const path = join(top, name);
      await quietly(async ({ mkdir, appendFile }) => {
        await mkdir(dirname(path), { recursive: true });
        await appendFile(path, `${line}\n`, { mode: 0o600 });
      });
    },
    async prune(folder, maxAgeMs, maxFiles) {
      await quietly(async ({ readdir, stat, rm }) => {
        const names = await readdir(join(top, folder));
        // Only now and then is there enough to look at.
        if (names.length <= maxFiles / 2) return;
        const files = await Promise.all(names.map(async (name) => ({ path: join(top, folder, name), at: (await stat(join(top, folder, name))).mtimeMs })));
        files.sort((a, b) => b.at - a.at);
        const oldest = Date.now() - maxAgeMs;
        await Promise.all(files.filter(({ at }, index) => index >= maxFiles || at < oldest).map(({ path }) => rm(path, { force: true })));
      });
    },
  };
}

/** A store that keeps nothing: for `--no-cache` and where there is no git directory. */
export const noStore: Store = {
  read: async () => undefined,
  write: async () => undefined,
  append: async () => undefined,
  prune: async () => undefined,
};
