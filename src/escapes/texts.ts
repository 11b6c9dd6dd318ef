import { GitError } from '../core/errors.ts';
import type { GitContext } from '../git/git-context.ts';
import type { GitObject } from '../git/object-reader.ts';
import { ObjectReader } from '../git/object-reader.ts';

/** How many texts are kept: neighbouring fixes look at the same files. */
const KEEP = 400;

/** A commit as its object tells it. */
export interface CommitFacts {
  readonly oid: string;
  readonly parents: readonly string[];
  readonly authorName: string;
  readonly authorEmail: string;
  readonly committerEmail: string;
  /** Committer date, UTC, ISO 8601. */
  readonly at: string;
  readonly message: string;
}

/** Texts and commits of a history, through one open git process; the last ones are kept. */
export class Texts {
  readonly #context: GitContext;
  readonly #isPartial: boolean;
  #reader: ObjectReader;
  #queue: Promise<unknown> = Promise.resolve();
  readonly #objects = new Map<string, Promise<GitObject | undefined>>();
  readonly #commits = new Map<string, Promise<CommitFacts | undefined>>();

  /** @param isPartial texts may be missing, since others fetch them when they need them */
  constructor(context: GitContext, isPartial: boolean) {
    this.#context = context;
    this.#isPartial = isPartial;
    this.#reader = new ObjectReader(context);
  }

  /** Ends the git process. */
  close(): Promise<void> {
    return this.#reader.close();
  }

  /** In a partial clone git ends at an object that it may not fetch, so there they are asked for one by one. */
  #read(name: string): Promise<GitObject | undefined> {
    if (!this.#isPartial) return this.#reader.read([name]).then(([object]) => object);
    const answer = this.#queue.then(() => this.#reader.read([name])).then(([object]) => object, (error: unknown) => {
      if (!(error instanceof GitError) || error.code === 'git-aborted') throw error;
      this.#reader = new ObjectReader(this.#context);
      return undefined;
    });
    this.#queue = answer.catch(() => undefined);
    return answer;
  }

  /** The text of an object id or a name such as `<commit>:<path>`; undefined where this clone does not have it, or it is no file. */
  async blob(name: string): Promise<GitObject | undefined> {
    if (/[\n\0]/.test(name)) return undefined;
    let answer = this.#objects.get(name);
    if (answer === undefined) {
      answer = this.#read(name);
      this.#objects.set(name, answer);
      if (this.#objects.size > KEEP) this.#objects.delete(this.#objects.keys().next().value!);
    }
    const object = await answer;
    return object?.type === 'blob' ? object : undefined;
  }

  /** A commit by its id; undefined where this clone does not have it. */
  commit(oid: string): Promise<CommitFacts | undefined> {
    let answer = this.#commits.get(oid);
    if (answer === undefined) {
      answer = this.#read(oid).then((object) => (object?.type === 'commit' ? readCommit(oid, object.bytes) : undefined));
      this.#commits.set(oid, answer);
    }
    return answer;
  }
}

function readCommit(oid: string, bytes: Uint8Array): CommitFacts {
  const text = Buffer.from(bytes).toString('utf8');
  const end = text.indexOf('\n\n');
  const header = (end === -1 ? text : text.slice(0, end)).split('\n');
  const person = (word: string): RegExpExecArray | null => {
    const line = header.find((one) => one.startsWith(`${word} `)) ?? '';
    return /^\w+ (.*?) ?<([^>]*)> (-?\d+)/.exec(line);
  };
  const author = person('author');
  const committer = person('committer');
  const date = new Date(Number(committer?.[3] ?? 0) * 1_000);
  return {
    oid,
    parents: header.flatMap((line) => (line.startsWith('parent ') ? [line.slice(7)] : [])),
    authorName: author?.[1] ?? '', authorEmail: author?.[2] ?? '', committerEmail: committer?.[2] ?? '',
    // A clock can be so wrong that its date is no date.
    at: Number.isNaN(date.getTime()) ? new Date(0).toISOString() : date.toISOString(),
    message: end === -1 ? '' : text.slice(end + 2),
  };
}
