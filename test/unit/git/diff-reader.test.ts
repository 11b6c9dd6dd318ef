import { describe, expect, test } from 'vitest';
import { GitError } from '../../../src/core/errors.ts';
import { DiffReader } from '../../../src/git/diff-reader.ts';
import type { DiffEntry } from '../../../src/git/diff-entry.ts';

const oid = (digit: number): string => String(digit).repeat(40);
const NONE = oid(0);

const RAW = [
  `:100644 100644 ${oid(1)} ${oid(2)} M`, 'a.js',
  `:000000 100644 ${NONE} ${oid(3)} A`, 'new\nline.js',
  `:100644 000000 ${oid(4)} ${NONE} D`, 'gone.js',
  `:120000 100644 ${oid(5)} ${oid(6)} T`, 'link.js',
  `:100644 100755 ${oid(7)} ${oid(7)} R100`, 'from.js', 'to.js',
  `:100644 000000 ${oid(8)} ${NONE} U`, 'conflict.js',
  `:160000 160000 ${oid(1)} ${oid(9)} M`, 'vendor',
].map((field) => `${field}\0`).join('');

const PATCH = `* Unmerged path conflict.js
diff --git a/a.js b/a.js
index ${oid(1)}..${oid(2)} 100644
--- a/a.js
+++ b/a.js
@@ -2,2 +2 @@ function ++ b/x
-- a/old
-old
+++ b/evil.js
@@ -9 +8,3 @@
-x
\\ No newline at end of file
+@@ -1 +1,50 @@
+diff --git a/x b/x
+last
\\ No newline at end of file
diff --git "a/new\\nline.js" "b/new\\nline.js"
new file mode 100644
index ${NONE}..${oid(3)}
--- /dev/null
+++ "b/new\\nline.js"
@@ -0,0 +1 @@
+n
diff --git a/gone.js b/gone.js
deleted file mode 100644
index ${oid(4)}..${NONE}
--- a/gone.js
+++ /dev/null
@@ -1 +0,0 @@
-g
diff --git a/link.js b/link.js
deleted file mode 120000
index ${oid(5)}..${NONE}
--- a/link.js
+++ /dev/null
@@ -1 +0,0 @@
-target
\\ No newline at end of file
diff --git a/link.js b/link.js
new file mode 100644
index ${NONE}..${oid(6)}
--- /dev/null
+++ b/link.js
@@ -0,0 +1,2 @@
+one
+two
diff --git a/from.js b/to.js
old mode 100644
new mode 100755
similarity index 100%
rename from from.js
rename to to.js
diff --git a/vendor b/vendor
index ${oid(1)}..${oid(9)} 160000
--- a/vendor
+++ b/vendor
@@ -1 +1 @@
-Subproject commit ${oid(1)}
+Subproject commit ${oid(9)}
`;

const ANSWER = Buffer.from(`${RAW}\0${PATCH}`);

function read(bytes: Buffer, chunk = bytes.length): DiffEntry[] {
  const reader = new DiffReader();
  for (let at = 0; at < bytes.length; at += chunk) reader.push(bytes.subarray(at, at + chunk));
  return reader.end();
}

function brief(entries: readonly DiffEntry[]): unknown[] {
  return entries.map((entry) => [entry.status, entry.name.toString(), entry.oldName?.toString() ?? '', entry.kind ?? '', entry.hunks.map((hunk) => [hunk.oldStart, hunk.oldLines, hunk.newStart, hunk.newLines].join(' ')).join(', ')]);
}

const EXPECTED = [
  ['modified', 'a.js', '', 'file', '2 2 2 1, 9 1 8 3'],
  ['added', 'new\nline.js', '', 'file', '0 0 1 1'],
  ['deleted', 'gone.js', '', '', '1 1 0 0'],
  ['type-changed', 'link.js', '', 'file', '0 0 1 2'],
  ['renamed', 'to.js', 'from.js', 'file', ''],
  ['unmerged', 'conflict.js', '', '', ''],
  ['modified', 'vendor', '', 'submodule', '1 1 1 1'],
];

describe('the answer of a diff', () => {
  test('is read in order, by counts and not by the look of lines', () => {
    expect(brief(read(ANSWER))).toEqual(EXPECTED);
  });

  test('may come in pieces of any size', () => {
    for (let size = 1; size < 200; size++) expect(brief(read(ANSWER, size))).toEqual(EXPECTED);
  });

  test('that is empty means that nothing changed', () => {
    expect(read(Buffer.alloc(0), 1)).toEqual([]);
  });

  test('cut off anywhere is refused', () => {
    for (let length = 1; length < ANSWER.length; length++) {
      expect(() => read(ANSWER.subarray(0, length)), `${length} bytes`).toThrow(GitError);
    }
  });

  test('of a copy has two names', () => {
    const answer = `:100644 100644 ${oid(1)} ${oid(1)} C100\0a.js\0b.js\0\0diff --git a/a.js b/b.js\nsimilarity index 100%\ncopy from a.js\ncopy to b.js\n`;
    expect(brief(read(Buffer.from(answer)))).toEqual([['copied', 'b.js', 'a.js', 'file', '']]);
  });

  test.each(['e69de29bb2d1d6434b8b29ae775ad8c2e48c5391', '473a0f4c3be8a93681a267e3b1e9a7dcda1185436fe141f7749120a303721813'])('of an empty new file has no hunk', (empty) => {
    const none = '0'.repeat(empty.length);
    const answer = `:000000 100644 ${none} ${empty} A\0e.js\0\0diff --git a/e.js b/e.js\nnew file mode 100644\nindex ${none}..${empty}\n`;
    expect(brief(read(Buffer.from(answer)))).toEqual([['added', 'e.js', '', 'file', '']]);
  });

  test.each<[string, string, string]>([
    ['a lost section', `diff --git a/from.js b/to.js\nold mode 100644\nnew mode 100755\nsimilarity index 100%\nrename from from.js\nrename to to.js\n`, ''],
    ['a section too many', 'diff --git a/vendor b/vendor\n', `diff --git a/y b/y\nindex ${oid(1)}..${oid(2)}\ndiff --git a/vendor b/vendor\n`],
    ['another object', `index ${oid(4)}..${NONE}`, `index ${oid(9)}..${NONE}`],
    ['a section without objects', `index ${oid(4)}..${NONE}\n`, ''],
    ['a hunk that is too short', '@@ -9 +8,3 @@', '@@ -9 +8,4 @@'],
    ['a hunk that is too long', '@@ -9 +8,3 @@', '@@ -9 +8,2 @@'],
    ['an unknown line', 'deleted file mode 100644\n', 'Binary files differ\n'],
    ['an unknown status', ' M\0a.js', ' X\0a.js'],
    ['a shortened object id', `${oid(2)} M`, '2222222 M'],
  ])('with %s is refused', (_name, from, to) => {
    expect(ANSWER.includes(from)).toBe(true);
    expect(() => read(Buffer.from(ANSWER.toString().replace(from, () => to)))).toThrow(GitError);
  });

  test('damaged anywhere is refused or read, but never crashes', () => {
    let state = 7;
    const random = (below: number): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) % below;
    let refused = 0;
    for (let round = 0; round < 5_000; round++) {
      const bytes = Buffer.from(ANSWER);
      for (let count = 1 + random(3); count > 0; count--) bytes[random(bytes.length)] = [0, 10, 43, 45, 64, random(256)][random(6)]!;
      try {
        read(bytes, 1 + random(500));
      } catch (error) {
        expect(error).toBeInstanceOf(GitError);
        refused++;
      }
    }
    expect(refused).toBeGreaterThan(1_000);
  });
});
