import { garbled } from './diff-entry.ts';
import type { DiffEntry } from './diff-entry.ts';
import { PatchReader } from './patch-reader.ts';
import type { PatchSection } from './patch-reader.ts';
import { isNull, RawDiffReader } from './raw-diff.ts';
import type { RawRecord } from './raw-diff.ts';

const EMPTY_FILE_SHA1 = 'e69de29bb2d1d6434b8b29ae775ad8c2e48c5391';
const EMPTY_FILE_SHA256 = '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813';

/**
 * Reads the answer to `diff-index`/`diff-tree` with `--raw -z -p`: a list of files, an empty field, the patch.
 * Names, modes and object ids come from the list (exact bytes), hunks from the patch (whose names are C-quoted), in order;
 * that both tell of the same objects is checked, so a lost or forged part cannot pass for "nothing changed".
 */
export class DiffReader {
  readonly #raw = new RawDiffReader();
  readonly #patch = new PatchReader();
  #inPatch = false;

  push(chunk: Buffer): void {
    if (this.#inPatch) {
      this.#patch.push(chunk);
      return;
    }
    const rest = this.#raw.push(chunk);
    if (rest === undefined) return;
    this.#inPatch = true;
    this.#patch.push(rest);
  }

  /** @throws GitError when list and patch do not fit together */
  end(): DiffEntry[] {
    if (!this.#inPatch) this.#raw.end();
    this.#patch.end();
    const sections = this.#patch.sections[Symbol.iterator]();
    const entries = this.#raw.records.map((record): DiffEntry => ({ ...record, hunks: hunksOf(record, sections) }));
    if (sections.next().done !== true) throw garbled('the patch has more files than the list');
    return entries;
  }
}

function hunksOf(record: RawRecord, sections: Iterator<PatchSection>): PatchSection['hunks'] {
  switch (record.status) {
    case 'unmerged':
      return [];
    case 'type-changed': {
      // Printed as a deletion and an addition; only the new text's lines matter.
      take(sections, record.oldOid, undefined);
      return take(sections, undefined, record.oid).hunks;
    }
    default:
      return take(sections, record.oldOid, record.oid).hunks;
  }
}

function take(sections: Iterator<PatchSection>, oldOid: string | undefined, oid: string | undefined): PatchSection {
  const next = sections.next();
  if (next.done === true) throw garbled('the patch has fewer files than the list');
  const { oids } = next.value;
  const same = oids === undefined ? oldOid === oid : matches(oids[0], oldOid) && matches(oids[1], oid);
  if (!same) throw garbled('list and patch tell of different objects');
  // Different objects have different lines; only a file without content comes or goes without a hunk.
  if (oids !== undefined && next.value.hunks.length === 0 && !isEmptyFile(oid ?? oldOid)) throw garbled('a file of the patch has no hunks');
  return next.value;
}

function isEmptyFile(oid: string | undefined): boolean {
  return oid === EMPTY_FILE_SHA1 || oid === EMPTY_FILE_SHA256;
}

function matches(printed: string, oid: string | undefined): boolean {
  return oid === undefined ? isNull(printed) : printed === oid;
}
