import { describe, expect, test } from 'vitest';
import { lineStarts, positionAt } from '../../../src/core/location.ts';
import type { Location } from '../../../src/core/location.ts';
import { drawCodeFrame } from '../../../src/report/code-frame.ts';
import { displayWidth } from '../../../src/report/display-width.ts';

const plain = (text: string): string => text;

/** Draws a text whose marks are written as «…». */
function frame(marked: string, width = 70): string {
  const starts: number[] = [];
  const ends: number[] = [];
  let text = '';
  for (const character of marked) {
    if (character === '«') starts.push(text.length);
    else if (character === '»') ends.push(text.length);
    else text += character;
  }
  const table = lineStarts(text);
  const marks: Location[] = starts.map((start, index) => ({
    path: 'a.ts', start: positionAt(table, start), end: positionAt(table, ends[index]!),
  }));
  const lines = Object.fromEntries(text.split('\n').map((line, index) => [index + 1, line]));
  return `\n${drawCodeFrame({ lines, primary: marks[0]!, marks, width, paintGutter: plain, paintMark: plain }).join('\n')}\n`;
}

describe('a code frame', () => {
  test('underlines every mark and shows a line of context on both sides', () => {
    expect(frame('function load(id, name) {\n  return db.query(`… ${«id»} ${«name»}`);\n}\nfar away')).toMatchInlineSnapshot(`
      "
      1 │ function load(id, name) {
      2 │   return db.query(\`… \${id} \${name}\`);
        │                        ^^    ^^^^
      3 │ }
      "
    `);
  });

  test('keeps the sign under the mark behind tabs, wide characters and emoji', () => {
    expect(frame('\t\tconst 注文 = "🎉" + «id»;\n\t\tdone()')).toMatchInlineSnapshot(`
      "
      1 │ const 注文 = "🎉" + id;
        │                     ^^
      2 │ done()
      "
    `);
  });

  test('drops the common indentation', () => {
    expect(frame('      if (ok) {\n        q(«x»)\n      }')).toMatchInlineSnapshot(`
      "
      1 │ if (ok) {
      2 │   q(x)
        │     ^
      3 │ }
      "
    `);
  });

  test('cuts a long line around its mark', () => {
    expect(frame(`q("${'select a, b, c '.repeat(20)}" + «id» + "${' and more'.repeat(20)}")`, 60)).toMatchInlineSnapshot(`
      "
      1 │ …elect a, b, c select a, b, c " + id + " and more and m…
        │                                   ^^
      "
    `);
  });

  test('shows the start of a mark that is longer than the line', () => {
    const drawn = frame(`q(«${'x'.repeat(300)}»)`, 60);
    expect(drawn).toMatchInlineSnapshot(`
      "
      1 │ …xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx…
        │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      "
    `);
  });

  test('never leaves the width, whatever is in the line', () => {
    for (const filler of ['x', '注', '\t', '🎉', '\u202e', 'e\u0301']) {
      for (const width of [30, 60, 80]) {
        const drawn = frame(`${filler.repeat(90)}«${filler}id»${filler.repeat(90)}`, width);
        for (const line of drawn.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(drawn).toContain('^');
      }
    }
  });

  test('leaves out far lines between marks', () => {
    expect(frame('«const table» = name;\n1;\n2;\n3;\n4;\nq(«table»);')).toMatchInlineSnapshot(`
      "
      1 │ const table = name;
        │ ^^^^^^^^^^^
      2 │ 1;
        ⋮
      5 │ 4;
      6 │ q(table);
        │   ^^^^^
      "
    `);
  });

  test('underlines a call over several lines, and says how many lines it left out', () => {
    const drawn = frame(`«q(\n${'  a,\n'.repeat(9)})»`);
    expect(drawn).toContain('and 5 more marked lines');
  });

  test('shows a hidden character instead of obeying it', () => {
    expect(frame('q("x\u202e" + «id»)')).toMatchInlineSnapshot(`
      "
      1 │ q("x\\u202e" + id)
        │               ^^
      "
    `);
  });

  test('marks a place where something is missing', () => {
    expect(frame('q(a)«»')).toMatchInlineSnapshot(`
      "
      1 │ q(a)
        │     ^
      "
    `);
  });

  test('is empty when no line is known', () => {
    const place = { line: 3, column: 1, offset: 40 };
    const primary = { path: 'a.ts', start: place, end: place };
    expect(drawCodeFrame({ lines: {}, primary, marks: [], width: 60, paintGutter: plain, paintMark: plain })).toEqual([]);
  });
});
