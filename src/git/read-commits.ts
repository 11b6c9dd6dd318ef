import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ChangeStatus } from '../core/change.ts';
import { UsageError } from '../core/errors.ts';
import { garbled } from './diff-entry.ts';
import type { GitContext } from './git-context.ts';
import { decodePath } from './path-name.ts';
import { isNull } from './raw-diff.ts';
import { runGit } from './run-git.ts';

/** One commit, and what it changed against its first parent. */
export interface CommitEntry {
  readonly oid: string;
  readonly tree: string;
  /** Empty for a first commit, and for those where a shallow history ends. */
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  /** ISO 8601, with the offset of whoever made it. */
  readonly authoredAt: string;
  readonly committedAt: string;
  readonly committerEmail: string;
  readonly subject: string;
  /** The message below its subject. */
  readonly body: string;
  readonly files: readonly CommitFile[];
}

/** One path of a commit. */
export interface CommitFile {
  readonly path: string;
  readonly status: ChangeStatus;
  /** Of a rename or copy. */
  readonly oldPath?: string;
  /** Object ids of the two versions; absent where there is none. */
  readonly oid?: string;
  readonly oldOid?: string;
}

export interface CommitQuery {
  /** Committed at or after, ISO 8601. git stops at the first commits that are older. */
  readonly since?: string;
  readonly until?: string;
  /** What to read: `HEAD` (default), `main`, `a..b`, object ids. */
  readonly range?: string | readonly string[];
  /** Only commits that touch these, from the top of the repository. */
  readonly paths?: readonly string[];
  /** The newest so many. */
  readonly limit?: number;
  /** Only the main line: what came in through merges counts as their change. */
  readonly firstParent?: boolean;
  /** False: a renamed file is one that goes and one that comes. To tell renames takes texts, which a partial clone may not have. */
  readonly renames?: boolean;
}

const fields = ['%H', '%T', '%P', '%an', '%ae', '%aI', '%cI', '%ce', '%s', '%b'];
const header = /^\n?:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([AMDRCTUX])\d*$/;
const statusOf: Readonly<Record<string, ChangeStatus>> = { A: 'added', M: 'modified', D: 'deleted', R: 'renamed', C: 'copied', T: 'type-changed', U: 'unmerged', X: 'modified' };

/** Everything that configuration or attributes could turn is fixed; see `read-diff.ts`. */
const logOptions = [
  '--raw', '-z', '--no-abbrev', '--find-renames=50%', '-l1000', '--diff-merges=first-parent', '--root',
  '--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--no-show-signature', '--no-notes', '--no-mailmap', '--encoding=UTF-8',
  '--submodule=short', '--ignore-submodules=none', '--no-follow',
];

/** A filter by path may find nothing for long. */
const silenceMs = 120_000;

/**
 * Reads history, newest first, in one git process; commits come while git is still at work, and to stop early ends it.
 * In a repository without commits there is nothing.
 * @throws GitError, UsageError for a range that git could take for an option
 * @see https://git-scm.com/docs/git-log
 */
export async function* readCommits(context: GitContext, query: CommitQuery = {}): AsyncGenerator<CommitEntry, void, undefined> {
  const ranges = [query.range ?? []].flat();
  for (const word of ranges) if (word === '' || word.startsWith('-') || /[\0-\x1f\x7f]/.test(word)) throw new UsageError('usage-ref', `${JSON.stringify(word)} cannot be the name of commits`);
  const over = new AbortController();
  const abort = (): void => over.abort();
  context.signal?.addEventListener('abort', abort, { once: true });
  const waiting: CommitEntry[] = [];
  let wake = (): void => undefined;
  const reader = new LogReader((commit) => waiting.push(commit));
  const call = {
    args: [
      'log', ...logOptions, `--format=${fields.join('%x00')}%x00`,
      ...(query.since === undefined ? [] : [`--since=${query.since}`]),
      ...(query.until === undefined ? [] : [`--until=${query.until}`]),
      ...(query.limit === undefined ? [] : [`--max-count=${query.limit}`]),
      ...(query.firstParent === true ? ['--first-parent'] : []),
      ...(query.renames === false ? ['--no-renames'] : []),
      ...ranges, '--', ...(query.paths ?? []).map((path) => `:(top,literal)${path}`),
    ],
    onStdout: (chunk: Buffer): void => {
      reader.push(chunk);
      wake();
    },
  };
  let state: { readonly error?: unknown } | undefined;
  const running = runGit({ ...context, timeoutMs: Math.max(context.timeoutMs ?? 0, silenceMs), signal: over.signal }, call)
    .then(() => reader.end())
    .then(() => (state = {}), (error: unknown) => (state = { error }))
    .finally(() => wake());
  try {
    for (;;) {
      while (waiting.length > 0) yield* waiting.splice(0);
      if (state !== undefined) break;
      await new Promise<void>((resolve) => (wake = resolve));
    }
    if (state.error !== undefined && !isWithoutCommits(state.error)) throw state.error;
  } finally {
    context.signal?.removeEventListener('abort', abort);
    if (state === undefined) {
      over.abort();
      await running;
    }
  }
}

function isWithoutCommits(error: unknown): boolean {
  return error instanceof Error && String(error.cause).includes('does not have any commits yet');
}

/** Commits at which a shallow history ends: they look like first commits that add everything. Empty in a whole one. */
export function readShallowEnds(commonDir: string): ReadonlySet<string> {
  try {
    return new Set(readFileSync(join(commonDir, 'shallow'), 'latin1').split('\n').filter((line) => line !== ''));
  } catch {
    return new Set();
  }
}

/**
 * Takes the log apart. A commit is its fields, each ended by NUL, an empty one, and its paths:
 * ```text
 * <oid>␀<tree>␀…<body>␀␀\n:100644 100644 <oid> <oid> M␀src/a.ts␀:100644 …
 * ```
 */
class LogReader {
  readonly #onCommit: (commit: CommitEntry) => void;
  #pending: Buffer = Buffer.alloc(0);
  #fields: string[] = [];
  #path: Buffer[] = [];
  #head: RegExpExecArray | undefined;
  #files: CommitFile[] = [];

  constructor(onCommit: (commit: CommitEntry) => void) {
    this.#onCommit = onCommit;
  }

  push(chunk: Buffer): void {
    const bytes = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(0, at); end !== -1; end = bytes.indexOf(0, at)) {
      this.#take(bytes.subarray(at, end));
      at = end + 1;
    }
    this.#pending = Buffer.from(bytes.subarray(at));
  }

  /** @throws GitError when the log stops in the middle of a commit */
  end(): void {
    if (this.#pending.length > 0 || this.#head !== undefined || (this.#fields.length > 0 && this.#fields.length < fields.length)) throw garbled('the history is cut off');
    this.#finish();
  }

  #take(field: Buffer): void {
    if (this.#head !== undefined) return this.#takePath(field);
    if (this.#fields.length < fields.length) {
      this.#fields.push(field.toString('utf8'));
      return;
    }
    if (field.length === 0) return;
    if (field[0] === 0x3a || field[1] === 0x3a) {
      this.#head = header.exec(field.toString('latin1')) ?? undefined;
      if (this.#head === undefined) throw garbled('a changed file of a commit is described in an unknown way');
      return;
    }
    this.#finish();
    this.#fields.push(field.toString('utf8'));
  }

  #takePath(field: Buffer): void {
    this.#path.push(field);
    const [, oldOid, oid, letter] = this.#head as unknown as [string, string, string, string];
    const two = letter === 'R' || letter === 'C';
    if (this.#path.length < (two ? 2 : 1)) return;
    this.#files.push({
      path: decodePath(field).path,
      status: statusOf[letter]!,
      ...(two ? { oldPath: decodePath(this.#path[0]!).path } : {}),
      ...(isNull(oid) ? {} : { oid }),
      ...(isNull(oldOid) ? {} : { oldOid }),
    });
    this.#head = undefined;
    this.#path = [];
  }

  #finish(): void {
    if (this.#fields.length === 0) return;
    const [oid, tree, parents, authorName, authorEmail, authoredAt, committedAt, committerEmail, subject, body] = this.#fields as [string, string, string, string, string, string, string, string, string, string];
    if (!/^[0-9a-f]{40,64}$/.test(oid)) throw garbled('the history');
    this.#onCommit({ oid, tree, parents: parents === '' ? [] : parents.split(' '), authorName, authorEmail, authoredAt, committedAt, committerEmail, subject, body: body.trimEnd(), files: this.#files });
    this.#fields = [];
    this.#files = [];
  }
}
