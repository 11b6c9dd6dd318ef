import type { Authorship } from '../core/attribution.ts';
import type { CheckRecord } from '../core/record.ts';
import type { CommitEntry } from '../git/read-commits.ts';

/** A commit that touches a path. */
export interface Touch {
  readonly oid: string;
  /** When it was committed, in milliseconds. */
  readonly ms: number;
  readonly parents: readonly string[];
  /** Object id of the path's text in it; absent where it was deleted. */
  readonly file?: string | undefined;
}

/** Who wrote a commit, as far as its author and its message say so. */
export interface CommitSign {
  readonly by: Authorship;
  readonly agent?: string;
}

export type SignOf = (commit: CommitEntry) => CommitSign | undefined;

/** A history, ordered by what is asked of it. */
export class CommitBook {
  readonly #byPath = new Map<string, Touch[]>();
  readonly #parents = new Map<string, readonly string[]>();
  readonly #between = new Map<string, ReadonlySet<string>>();
  readonly #signs = new Map<string, CommitSign>();

  static async of(commits: Iterable<CommitEntry> | AsyncIterable<CommitEntry>, signOf?: SignOf): Promise<CommitBook> {
    const book = new CommitBook();
    for await (const commit of commits) {
      book.#add(commit);
      const sign = signOf?.(commit);
      if (sign !== undefined) book.#signs.set(commit.oid, sign);
    }
    for (const touches of book.#byPath.values()) touches.sort((a, b) => a.ms - b.ms);
    return book;
  }

  #add({ oid, parents, committedAt, files }: CommitEntry): void {
    this.#parents.set(oid, parents);
    const ms = Date.parse(committedAt);
    for (const file of files) {
      this.#note(file.path, { oid, ms, parents, file: file.oid });
      // Who looks for lines under the old name finds them under the new one.
      if (file.status === 'renamed' && file.oldPath !== undefined) this.#note(file.oldPath, { oid, ms, parents, file: file.oid });
    }
  }

  #note(path: string, touch: Touch): void {
    const touches = this.#byPath.get(path);
    if (touches === undefined) this.#byPath.set(path, [touch]);
    else touches.push(touch);
  }

  has(oid: string): boolean {
    return this.#parents.has(oid);
  }

  /** Who wrote a commit, where it says so. */
  signOf(oid: string): CommitSign | undefined {
    return this.#signs.get(oid);
  }

  /** Commits that touch a path, oldest first. */
  touching(path: string): readonly Touch[] {
    return this.#byPath.get(path) ?? [];
  }

  /** The commit that brought this text of a path: the one the check was of, else one on the same parent, else the first. */
  holding(path: string, oid: string, { commit, parent }: CheckRecord): string | undefined {
    const touches = this.touching(path).filter(({ file }) => file === oid);
    const isIn = (touch: Touch): boolean => commit !== undefined && (touch.oid === commit || this.isBetween(touch.oid, parent, commit));
    return (touches.find(isIn) ?? touches.find(({ parents }) => parents[0] === parent) ?? touches[0])?.oid;
  }

  /** Tells whether a commit is among those that `to` has and `from` has not, as far as the history is known. */
  isBetween(oid: string, from: string | undefined, to: string): boolean {
    const key = `${from ?? ''}..${to}`;
    let found = this.#between.get(key);
    if (found === undefined) this.#between.set(key, (found = this.#walk(from, to)));
    return found.has(oid);
  }

  #walk(from: string | undefined, to: string): ReadonlySet<string> {
    const found = new Set<string>();
    const waiting = [to];
    for (let oid = waiting.pop(); oid !== undefined; oid = waiting.pop()) {
      if (oid === from || found.has(oid)) continue;
      found.add(oid);
      waiting.push(...(this.#parents.get(oid) ?? []));
    }
    return found;
  }
}
