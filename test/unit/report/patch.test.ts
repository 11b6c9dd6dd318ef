import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import type { Edit, Fix } from '../../../src/core/finding.ts';
import { renderPatch } from '../../../src/report/patch.ts';
import { sampleReport, userError } from '../../support/sample-report.ts';

const folder = mkdtempSync(join(tmpdir(), 'guard-patch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The patch of some edits, and the texts after `git apply` of it. */
function applyPatch(texts: ReadonlyMap<string, string>, edits: readonly Edit[]): { patch: string; after: Map<string, string> } {
  const fix: Fix = { description: 'Bind values', edits };
  const findings = [{ ...userError, fix, flow: [], marks: [], location: { ...userError.location, path: edits[0]!.path } }];
  const patch = `${renderPatch(fix, sampleReport({ findings }, texts))!.join('\n')}\n`;
  for (const [path, text] of texts) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  execFileSync('git', ['apply', '--unidiff-zero', '-'], { cwd: folder, input: patch });
  return { patch, after: new Map([...texts.keys()].map((path) => [path, readFileSync(join(folder, path), 'utf8')])) };
}

/** What the edits do to a text. */
function edited(text: string, edits: readonly Edit[]): string {
  return [...edits].sort((a, b) => b.start - a.start).reduce((result, edit) => result.slice(0, edit.start) + edit.text + result.slice(edit.end), text);
}

function editOf(path: string, text: string, code: string, replacement: string): Edit {
  const start = text.indexOf(code);
  return { path, start, end: start + code.length, text: replacement };
}

describe('a patch', () => {
  const path = 'src/users.ts';
  const text = `${Array.from({ length: 30 }, (_, index) => `line${index + 1}();`).join('\n')}\n`;

  test.each([
    ['one word', [editOf(path, text, 'line7', 'seventh')]],
    ['two far lines', [editOf(path, text, 'line4()', 'a()'), editOf(path, text, 'line22()', 'b();\nc()')]],
    ['two near lines', [editOf(path, text, 'line14()', 'a()'), editOf(path, text, 'line16()', 'b()')]],
    ['a new first line', [{ path, start: 0, end: 0, text: "import sql from 'sql';\n" }]],
    ['a whole line taken away', [editOf(path, text, 'line9();\n', '')]],
    ['several lines by one', [editOf(path, text, 'line11();\nline12();\nline13()', 'all()')]],
    ['two edits of one line', [editOf(path, text, 'line25', 'x'), { path, start: text.indexOf('line25') + 6, end: text.indexOf('line25') + 8, text: '(1)' }]],
  ])('of %s is what git applies to the same result', (_what, edits) => {
    expect(applyPatch(new Map([[path, text]]), edits).after.get(path)).toBe(edited(text, edits));
  });

  test('of two files has both', () => {
    const texts = new Map([['a.ts', 'one();\ntwo();\n'], ['b.ts', 'three();\n']]);
    const { patch, after } = applyPatch(texts, [editOf('b.ts', 'three();\n', 'three', '3'), editOf('a.ts', 'one();\ntwo();\n', 'two', '2')]);
    expect([...after.values()]).toEqual(['one();\n2();\n', '3();\n']);
    expect(patch).toMatchInlineSnapshot(`
      "--- a/a.ts
      +++ b/a.ts
      @@ -1,2 +1,2 @@
       one();
      -two();
      +2();
      --- a/b.ts
      +++ b/b.ts
      @@ -1 +1 @@
      -three();
      +3();
      "
    `);
  });

  test('is not made when a line that it touches is not known', () => {
    const fix = { description: '', edits: [{ path: 'src/routes/users.ts', start: 5_000, end: 5_001, text: '' }] };
    expect(renderPatch(fix, sampleReport())).toBeUndefined();
    const { lineOffsets: _left, ...withoutOffsets } = sampleReport();
    expect(renderPatch(userError.fix!, withoutOffsets)).toBeUndefined();
  });

  test('shows hidden characters of the code, and lets no line be a log command', () => {
    const odd = '::error::a\nq("\u202e", x);\n';
    const fix = { description: '', edits: [editOf('a.ts', odd, 'x', 'y')] };
    const report = sampleReport({ findings: [{ ...userError, fix, flow: [], marks: [], location: { ...userError.location, path: 'a.ts' } }] }, new Map([['a.ts', odd]]));
    expect(renderPatch(fix, report)).toContain('-q("\\u202e", x);');
    expect(renderPatch(fix, report)).toContain(' \\u003a:error::a');
  });
});
