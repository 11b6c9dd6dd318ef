import type { ChangeStatus } from '../core/change.ts';
import { garbled, kindOfMode } from './diff-entry.ts';
import type { DiffEntry } from './diff-entry.ts';

const STATUS: Readonly<Record<string, ChangeStatus>> = {
  A: 'added',
  M: 'modified',
  D: 'deleted',
  R: 'renamed',
  C: 'copied',
  T: 'type-changed',
  U: 'unmerged',
};

const HEADER = /^:(\d{6}) (\d{6}) ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) ([AMDRCTU])\d*$/;

/** What `diff --raw -z` says of one path; hunks come from the patch. */
export type RawRecord = Omit<DiffEntry, 'hunks'>;

/**
 * Reads `--raw -z` records, NUL by NUL; names are bytes and are kept so:
 * ```text
 * :100644 100644 <oid> <oid> M␀src/a.ts␀:100644 100644 <oid> <oid> R100␀old␀new␀␀diff --git …
 * ```
 * @see https://git-scm.com/docs/git-diff-index#_raw_output_format
 */
export class RawDiffReader {
  readonly records: RawRecord[] = [];
  #pending: Buffer = Buffer.alloc(0);
  #fields: Buffer[] = [];

  /** Takes bytes until the empty field that ends the list; returns what comes after it (the patch), else undefined. */
  push(chunk: Buffer): Buffer | undefined {
    const bytes = this.#pending.length === 0 ? chunk : Buffer.concat([this.#pending, chunk]);
    let at = 0;
    for (let end = bytes.indexOf(0, at); end !== -1; end = bytes.indexOf(0, at)) {
      const field = bytes.subarray(at, end);
      at = end + 1;
      if (field.length === 0 && this.#fields.length === 0) return bytes.subarray(at);
      this.#take(field);
    }
    this.#pending = bytes.subarray(at);
    return undefined;
  }

  /** @throws GitError when the list stops in the middle of a record */
  end(): void {
    if (this.#pending.length > 0 || this.#fields.length > 0) throw garbled('the list of changed files is cut off');
  }

  #take(field: Buffer): void {
    this.#fields.push(field);
    const header = HEADER.exec(this.#fields[0]!.toString('latin1'));
    if (header === null) throw garbled('a changed file is described in an unknown way');
    const [, oldMode, newMode, oldOid, oid, letter] = header as unknown as [string, string, string, string, string, string];
    const two = letter === 'R' || letter === 'C';
    if (this.#fields.length < (two ? 3 : 2)) return;
    const name = Buffer.from(field);
    const kind = kindOfMode(newMode);
    const oldKind = kindOfMode(oldMode);
    this.records.push({
      name,
      status: STATUS[letter]!,
      ...(two ? { oldName: Buffer.from(this.#fields[1]!) } : {}),
      ...(kind === undefined ? {} : { kind }),
      ...(oldKind === undefined ? {} : { oldKind }),
      ...(isNull(oid) ? {} : { oid }),
      ...(isNull(oldOid) ? {} : { oldOid }),
    });
    this.#fields = [];
  }
}

/** Tells whether an object id is all zeros: no object. */
export function isNull(oid: string): boolean {
  return /^0+$/.test(oid);
}
