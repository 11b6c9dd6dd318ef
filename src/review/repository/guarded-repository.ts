import { matchGlobs } from '../../config/globs.ts';
import { neverSent } from '../redact/never-sent.ts';
import type { Repository } from './repository.ts';

/** The repository without what may not be shown: files of secrets and the user's `review.exclude`. They are as if they were not there. */
export function guardedRepository(repository: Repository, exclude: readonly string[]): Repository {
  const isExcluded = matchGlobs(exclude);
  const isHidden = (path: string): boolean => neverSent(path) || isExcluded(path);
  return {
    snapshot: repository.snapshot,
    paths: async () => (await repository.paths()).filter((path) => !isHidden(path)),
    texts: (paths) => repository.texts(paths.filter((path) => !isHidden(path))),
    text: async (path) => (isHidden(path) ? undefined : repository.text(path)),
    baseText: async (path) => (isHidden(path) ? undefined : repository.baseText(path)),
    source: async (path) => (isHidden(path) ? undefined : repository.source(path)),
    resolve: async (from, specifier) => {
      const found = await repository.resolve(from, specifier);
      return found === undefined || isHidden(found) ? undefined : found;
    },
  };
}
