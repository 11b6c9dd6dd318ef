import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import type { GitContext } from './git-context.ts';
import { readMergeHeads } from './repository.ts';
import type { Repository } from './repository.ts';

/** Variables that put the repository elsewhere than the folders say. */
const MOVED_BY = ['GIT_DIR', 'GIT_WORK_TREE', 'GIT_COMMON_DIR', 'GIT_CEILING_DIRECTORIES'];
/** What in a repository's configuration makes it another kind than the plain one; to find it without need costs a process only. */
const SPECIAL = /extensions|include|worktree|\bbare\b(?!\s*=\s*false\b)/i;
const OID = /^[0-9a-f]{40}$/;

/**
 * What `git rev-parse` would say of a plain repository: a `.git` folder at the top of the work tree, a branch of its own
 * with a commit, nothing special configured. It saves the process, which is a twelfth of a small check. Undefined for
 * anything else (linked work trees, submodules, bare ones, no commit yet, reftable, Windows): then git is asked.
 *
 * Whether the repository may be read at all (`safe.directory`) is for git to say: the next command fails if not.
 */
export function locateRepository(context: GitContext): Repository | undefined {
  if (sep === '\\' || MOVED_BY.some((name) => context.env[name] !== undefined)) return undefined;
  try {
    const cwd = realpathSync(context.cwd);
    const root = findTop(cwd);
    if (root === undefined) return undefined;
    const gitDir = join(root, '.git');
    if (!isFolder(join(gitDir, 'objects')) || !isFolder(join(gitDir, 'refs')) || SPECIAL.test(readFileSync(join(gitDir, 'config'), 'latin1'))) return undefined;
    const headOid = readHead(gitDir);
    if (headOid === undefined) return undefined;
    return {
      root,
      gitDir,
      commonDir: gitDir,
      bare: false,
      shallow: statSync(join(gitDir, 'shallow'), { throwIfNoEntry: false }) !== undefined,
      objectFormat: 'sha1',
      prefix: cwd === root ? '' : `${cwd.slice(root.length).replace(/^\//, '')}/`,
      headOid,
      mergeHeads: readMergeHeads(join(gitDir, 'MERGE_HEAD'), context.env),
    };
  } catch {
    // Whatever it is, git finds it too and can tell it better.
    return undefined;
  }
}

/** The nearest folder that holds a `.git` folder. Undefined where a `.git` file or a bare repository is nearer. */
function findTop(start: string): string | undefined {
  for (let folder = start; ; folder = dirname(folder)) {
    const git = statSync(join(folder, '.git'), { throwIfNoEntry: false });
    if (git !== undefined) return git.isDirectory() ? folder : undefined;
    if (folder === dirname(folder) || statSync(join(folder, 'HEAD'), { throwIfNoEntry: false }) !== undefined) return undefined;
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The commit of HEAD: its own, or the one of the branch it names, loose or packed. */
function readHead(gitDir: string): string | undefined {
  const head = readFileSync(join(gitDir, 'HEAD'), 'latin1').trimEnd();
  if (OID.test(head)) return head;
  const ref = /^ref: (refs\/heads\/[\w./@+-]+)$/.exec(head)?.[1];
  if (ref === undefined || ref.includes('..')) return undefined;
  const loose = tryRead(join(gitDir, ref))?.trimEnd();
  if (loose !== undefined) return OID.test(loose) ? loose : undefined;
  const packed = tryRead(join(gitDir, 'packed-refs')) ?? '';
  const at = packed.indexOf(` ${ref}\n`);
  const oid = packed.slice(Math.max(at - 40, 0), Math.max(at, 0));
  return OID.test(oid) && packed[at - 41] === '\n' ? oid : undefined;
}

function tryRead(path: string): string | undefined {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true ? readFileSync(path, 'latin1') : undefined;
}
