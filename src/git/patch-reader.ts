import type { Hunk } from '../core/change.ts';
import { garbled } from './diff-entry.ts';

/** One `diff --git` part of a patch. A type change has two of them, a pure rename has one without hunks. */
export interface PatchSection {
  /** From the `index <old>..<new>` line; absent where the content is the same. */
  readonly oids?: readonly [old: string, next: string];
  readonly hunks: readonly Hunk[];
}

const NEWLINE = 0x0a;
const HUNK = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/;
const INDEX = /^index ([0-9a-f]+)\.\.([0-9a-f]+)(?: \d+)?$/;
const KNOWN = /^(?:old mode |new mode |deleted file mode |new file mode |(?:dis)?similarity index |rename |copy |--- |\+\+\+ |\\ )/;

/**
 * Reads the hunks of a patch as it streams by and keeps no content, so a patch may be of any size.
 * Lines of a hunk are *counted* as its `@@` says and never recognised by how they look: an added line `++ b/x` prints as
 * `+++ b/x`, and one that holds a whole forged patch is still one line.
 */
export class PatchReader {
  readonly sections: { oids?: [string, string]; hunks: Hunk[] }[] = [];
  #line: Buffer = Buffer.alloc(0);
  #oldLeft = 0;
  #newLeft = 0;
  /** In a hunk: the first byte of the current line was seen, its end was not. */
  #insideLine = false;
  #afterUnmerged = false;

  push(chunk: Buffer): void {
    let at = 0;
    while (at < chunk.length) {
      at = this.#oldLeft > 0 || this.#newLeft > 0 || this.#insideLine ? this.#body(chunk, at) : this.#header(chunk, at);
    }
  }

  /** @throws GitError when the patch stops in the middle */
  end(): void {
    if (this.#line.length > 0 || this.#insideLine || this.#oldLeft > 0 || this.#newLeft > 0) throw garbled('the patch is cut off');
  }

  #body(chunk: Buffer, start: number): number {
    let at = start;
    if (!this.#insideLine) {
      switch (chunk[at]) {
        case 0x2b: // +
          this.#newLeft--;
          break;
        case 0x2d: // -
          this.#oldLeft--;
          break;
        case 0x20:
          this.#newLeft--;
          this.#oldLeft--;
          break;
        case 0x5c: // "\ No newline at end of file" belongs to the line before it
          break;
        default:
          throw garbled('a hunk of the patch is shorter than it says');
      }
      if (this.#newLeft < 0 || this.#oldLeft < 0) throw garbled('a hunk of the patch is longer than it says');
      this.#insideLine = true;
      at++;
    }
    const end = chunk.indexOf(NEWLINE, at);
    if (end === -1) return chunk.length;
    this.#insideLine = false;
    return end + 1;
  }

  #header(chunk: Buffer, at: number): number {
    const end = chunk.indexOf(NEWLINE, at);
    const part = chunk.subarray(at, end === -1 ? chunk.length : end);
    const line = this.#line.length === 0 ? part : Buffer.concat([this.#line, part]);
    if (end === -1) {
      this.#line = Buffer.from(line);
      return chunk.length;
    }
    this.#line = Buffer.alloc(0);
    this.#take(line.toString('latin1'));
    return end + 1;
  }

  #take(line: string): void {
    if (line.startsWith('diff --git ')) {
      this.sections.push({ hunks: [] });
      this.#afterUnmerged = false;
      return;
    }
    if (line.startsWith('* Unmerged path ')) {
      // The name is printed as it is: with a newline in it, the rest of it stands on lines of its own.
      this.#afterUnmerged = true;
      return;
    }
    if (this.#afterUnmerged) return;
    const section = this.sections.at(-1);
    if (section === undefined) throw garbled('the patch begins in an unknown way');
    const index = INDEX.exec(line);
    if (index !== null) {
      section.oids = [index[1]!, index[2]!];
      return;
    }
    const hunk = HUNK.exec(line);
    if (hunk !== null) {
      const [oldStart, oldLines, newStart, newLines] = [hunk[1], hunk[2] ?? '1', hunk[3], hunk[4] ?? '1'].map(Number) as [number, number, number, number];
      section.hunks.push({ oldStart, oldLines, newStart, newLines });
      this.#oldLeft = oldLines;
      this.#newLeft = newLines;
      return;
    }
    if (!KNOWN.test(line)) throw garbled('the patch has a line of an unknown kind');
  }
}
