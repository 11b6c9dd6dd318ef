import { isTestPath } from '../core/test-path.ts';
import type { GitContext } from '../git/git-context.ts';
import { blameLines } from '../git/blame-lines.ts';
import { readCommits, readShallowEnds } from '../git/read-commits.ts';
import type { Repository } from '../git/repository.ts';
import { runGit } from '../git/run-git.ts';
import { Texts } from './texts.ts';
import type { History } from './trace-fix.ts';

/** Where teams list the commits that only reformat, for `git blame`. */
const IGNORE_FILE = '.git-blame-ignore-revs';

/** Opens a history for tracing; its `texts` must be closed. Two git processes; more only where a question needs them. @throws GitError */
export async function openHistory(context: GitContext, repository: Repository): Promise<History> {
  const shallowEnds = repository.shallow ? readShallowEnds(repository.commonDir) : new Set<string>();
  const isPartial = await isPartialClone(context);
  const texts = new Texts(context, isPartial);
  const passThrough = await readIgnored(texts);
  const counts = new Map<string, Promise<number>>();
  return {
    texts, shallowEnds, isPartial, isTest: isTestPath,
    blame: (request) => blameLines(context, { ...request, passThrough }),
    countFiles: (oid) => {
      let count = counts.get(oid);
      if (count === undefined) counts.set(oid, (count = countFiles(context, oid)));
      return count;
    },
  };
}

async function countFiles(context: GitContext, oid: string): Promise<number> {
  for await (const { files } of readCommits(context, { range: oid, limit: 1, renames: false })) return files.length;
  return 0;
}

async function isPartialClone(context: GitContext): Promise<boolean> {
  const { stdout } = await runGit(context, { args: ['config', '--get-regexp', '^(remote\\..*\\.(promisor|partialclonefilter)|extensions\\.partialclone)$'], accept: [0, 1] });
  return stdout.length > 0;
}

/** Commits of the list that are there; git refuses one that is not. */
async function readIgnored(texts: Texts): Promise<readonly string[]> {
  const list = await texts.blob(`HEAD:${IGNORE_FILE}`);
  if (list === undefined) return [];
  const oids = Buffer.from(list.bytes).toString('utf8').split('\n').flatMap((line) => /^\s*([0-9a-f]{40}(?:[0-9a-f]{24})?)\b/.exec(line)?.[1] ?? []).slice(0, 500);
  const there = await Promise.all(oids.map(async (oid) => (await texts.commit(oid)) !== undefined));
  return oids.filter((_, index) => there[index]);
}
