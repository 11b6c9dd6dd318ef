import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../../src/compare/compare-trees.ts';
import { withoutComments } from '../../../src/compare/without-comments.ts';
import type { Node } from '../../../src/engine/node.ts';
import { listComments, parseSource } from '../../../src/syntax/parse.ts';
import { projectRoot } from '../../support/documents.ts';

function codeOf(text: string, path = 'a.tsx'): string {
  const comments = listComments(path, text);
  if (comments === undefined) throw new Error(`not valid: ${text}`);
  return withoutComments(text, comments);
}

describe('versions that differ in comments only have the same code', () => {
  test.each([
    ['a line of comment', 'a();\nb();\n', 'a();\n// why\nb();\n'],
    ['another wording', 'a();\n  // why\nb();\n', 'a();\n  // because\n  // of this\nb();\n'],
    ['a comment behind code', 'a();\nb();\n', 'a(); // why\nb(); /* and */\n'],
    ['at the very beginning', 'a();\n', '/**\n * Does it.\n */\na();\n'],
    ['at the very end', 'a();\n', 'a();\n// done'],
    ['Windows line ends', 'a();\r\nb();\r\n', 'a();\r\n  // why\r\nb(); // too\r\n'],
    ['in the middle of a statement', 'f(\n  a,\n  b,\n);\n', 'f(\n  a, // first\n  // then\n  b,\n);\n'],
    ['in markup', 'const a = <p>{/* one */}x</p>;\n', 'const a = <p>{/* another */}x</p>;\n'],
    ['between words', 'f(/* one */ a);\n', 'f(/* another */ a);\n'],
    ['in an expression of a template', 'f(`a ${ /* one */ b}`);\n', 'f(`a ${ /* two */ b}`);\n'],
  ])('%s', (_name, before, after) => {
    expect(codeOf(after)).toBe(codeOf(before));
  });
});

describe('versions that may differ in more do not', () => {
  test.each([
    ['what looks like a comment in a string', `f('// a');\n`, `f('// b');\n`],
    ['in a template', 'f(`\n// a\n`);\n', 'f(`\n// b\n`);\n'],
    ['in markup', 'const a = <p>\n// a\n</p>;\n', 'const a = <p>\n// b\n</p>;\n'],
    ['in a regular expression', 'f(/[/*]a/);\n', 'f(/[/*]b/);\n'],
    ['a line of a template', 'f(`\na\n`);\n', 'f(`\n\na\n`);\n'],
    ['blanks at the end of a line of a template', 'f(`a\nb`); // x\n', 'f(`a  \nb`); // y\n'],
    ['a line end that ends a statement', 'function f() { return /* a */ g(); }\n', 'function f() { return /*\n*/ g(); }\n'],
    ['a comment that separates words', 'a/**/in b;\n', 'ain\nb;\n'],
    ['a statement that became a comment', 'a();\nb();\n', 'a();\n// b();\n'],
    ['white space', 'if (a) b();\n', 'if (a)  b();\n'],
  ])('%s', (_name, before, after) => {
    expect(codeOf(after)).not.toBe(codeOf(before));
  });
});

/** A random sequence that is the same in each run. */
function randomOf(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const pieces = ['// x', '/* x */', '/*\n*/', '`', "'", '\n', '  ', ' ', '\r\n', '/', '${', '}', 'return', '\n  // y\n', ' // z'];

describe('the parser agrees', () => {
  const folder = join(projectRoot, 'src/cli');
  const texts = readdirSync(folder).filter((name) => name.endsWith('.ts')).slice(0, 25).map((name) => readFileSync(join(folder, name), 'utf8'));
  texts.push('const a = <p>\n  {/* x */}\n  text // no comment\n  {`\n // a ${ /* b */ c // d\n }`}\n</p>;\nfunction f() {\n  return /* a */ <b/* c */ d="e" // f\n  />;\n}\n');

  test('on random edits: where the code is the same, so is every node', () => {
    const random = randomOf(7);
    let same = 0;
    let tried = 0;
    for (const before of texts) {
      for (let round = 0; round < 60; round++) {
        let after = before;
        for (let edit = 0; edit <= random(3); edit++) {
          const at = random(after.length);
          after = after.slice(0, at) + pieces[random(pieces.length)]! + after.slice(at + (random(4) === 0 ? random(6) : 0));
        }
        const comments = listComments('a.tsx', after);
        if (comments === undefined) continue;
        tried++;
        const [old, now] = [parseSource('a.tsx', before).tree as unknown as Node, parseSource('a.tsx', after).tree as unknown as Node];
        const whole = compareTrees(old, now);
        // Nor does it matter whether the texts are there to compare by.
        expect(compareTrees(old, now, { before, after })).toEqual(whole);
        if (withoutComments(after, comments) !== codeOf(before)) continue;
        same++;
        expect({ after, ...whole }).toEqual({ after, sameShape: true, texts: [], namesDiffer: false, typeImportsDiffer: false });
      }
    }
    expect(tried).toBeGreaterThan(200);
    expect(same).toBeGreaterThan(50);
  });
});

test('components, and what does not parse, have no list', () => {
  expect(listComments('a.vue', '<script>\n// a\n</script>\n')).toBeUndefined();
  expect(listComments('a.ts', 'const = 1; // a\n')).toBeUndefined();
  expect(listComments('a.ts', 'f(); // ü 𝒳\n/* b */')).toEqual([expect.objectContaining({ start: 5, end: 12 }), expect.objectContaining({ start: 13, end: 20 })]);
});
