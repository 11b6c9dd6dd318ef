import { describe, expect, test } from 'vitest';
import { compareTrees } from '../../../src/compare/compare-trees.ts';
import { changedExports, listExports } from '../../../src/compare/exports.ts';
import { compareNames, findLeftBehind } from '../../../src/compare/renames.ts';
import type { Node } from '../../../src/engine/node.ts';
import { parseSource } from '../../../src/syntax/parse.ts';
import type { ParserName } from '../../../src/syntax/parse.ts';

const parsers: readonly ParserName[] = ['oxc', 'typescript-estree'];

function tree(text: string, parser?: ParserName, path = 'a.tsx'): Node {
  const file = parseSource(path, text, parser ? { parser } : {});
  if (!file.tree) throw new Error(`does not parse: ${file.problems[0]?.message}`);
  return file.tree as unknown as Node;
}

function compare(before: string, after: string, parser?: ParserName): ReturnType<typeof compareTrees> {
  return compareTrees(tree(before, parser), tree(after, parser));
}

describe.each(parsers)('with %s', (parser) => {
  test.each([
    ['white space', 'const a = 1;', 'const   a =\n 1'],
    ['comments', 'f(a); // old', '/** new */ f(a);'],
    ['quotes', `const a = 'x';`, 'const a = "x"'],
    ['needless brackets', 'const a = (1 + 2) * 3;', 'const a = ((1 + 2)) * 3;'],
    ['a trailing comma', 'f(a, b)', 'f(a, b,)'],
    ['an escape spelled otherwise', String.raw`const a = '\u0041';`, `const a = 'A';`],
    ['a number spelled otherwise', 'const a = 0x10;', 'const a = 16;'],
    ['line ends in markup', 'const a = <p>\n  Hello\n</p>;', 'const a = <p>Hello</p>;'],
  ])('%s is no difference', (_name, before, after) => {
    expect(compare(before, after, parser)).toEqual({ sameShape: true, texts: [], namesDiffer: false, typeImportsDiffer: false });
  });

  test.each([
    ['an operator', 'a && b', 'a || b'],
    ['a number', 'f(1)', 'f(2)'],
    ['a boolean', 'f(true)', 'f(false)'],
    ['null for undefined by name', 'f(null)', 'f(0)'],
    ['brackets that matter', '1 + 2 * 3', '(1 + 2) * 3'],
    ['an await', 'async function f() { g() }', 'async function f() { await g() }'],
    ['an async', 'function f() {}', 'async function f() {}'],
    ['an optional chain', 'a.b', 'a?.b'],
    ['a regular expression', '/a/', '/a/g'],
    ['let for const', 'const a = 1', 'let a = 1'],
    ['order of statements', 'a(); b();', 'b(); c.a();'],
    ['a statement less', 'a(); b();', 'a();'],
    ['an import of a value', `import { a } from 'a';`, ''],
    ['a bigint', 'f(1n)', 'f(2n)'],
    ['a modifier of a member', 'class A { b() {} }', 'class A { static b() {} }'],
  ])('%s is a difference', (_name, before, after) => {
    expect(compare(before, after, parser).sameShape).toBe(false);
  });

  test('texts that differ are listed, in code and in markup', () => {
    const found = compare(`f('Old text', \`a \${b}\`); const x = <p>Old</p>;`, `f('New text', \`c \${b}\`); const x = <p>New</p>;`, parser);
    expect(found.sameShape).toBe(true);
    expect(found.texts).toEqual([
      { before: 'Old text', after: 'New text', isMarkup: false },
      { before: 'a ', after: 'c ', isMarkup: false },
      { before: 'Old', after: 'New', isMarkup: true },
    ]);
  });

  test('imports of types are told from imports of values', () => {
    const found = compare(`import { a } from 'a';\na();`, `import type { B } from 'b';\nimport { a, type C } from 'a';\na();`, parser);
    expect(found).toEqual({ sameShape: true, texts: [], namesDiffer: false, typeImportsDiffer: true });
  });

  test.each([
    ['a variable', 'function f(list) { let total = 0; for (const one of list) total += one; return total; }', 'function f(rows) { let sum = 0; for (const row of rows) sum += row; return sum; }'],
    ['with an inner variable of the same name', 'const a = 1; { const a = 2; f(a); } g(a);', 'const b = 1; { const a = 2; f(a); } g(b);'],
    ['a hoisted function', 'run(); function run() { return run; }', 'start(); function start() { return start; }'],
    ['a catch clause', 'try { f() } catch (e) { log(e) }', 'try { f() } catch (error) { log(error) }'],
    ['a type', 'type A = { a: number }; let x: A;', 'type B = { a: number }; let x: B;'],
    ['a type parameter', 'function f<T>(a: T): T { return a }', 'function f<U>(a: U): U { return a }'],
    ['a component', 'function Row() { return <p/> } const a = <Row/>;', 'function Line() { return <p/> } const a = <Line/>;'],
    ['a destructured value', 'const { a: x } = f(); g(x);', 'const { a: y } = f(); g(y);'],
    ['an alias of an import', `import { a as x } from 'm'; x();`, `import { a as y } from 'm'; y();`],
    ['var in a block', 'if (c) { var v = 1 } f(v);', 'if (c) { var w = 1 } f(w);'],
  ])('a rename of %s is consistent', (_name, before, after) => {
    expect(compare(before, after, parser)).toMatchObject({ sameShape: true, namesDiffer: true });
    const names = compareNames(tree(before, parser), tree(after, parser));
    expect(names).toMatchObject({ labels: [], replaced: [], leftBehind: [] });
    expect(names.renames.length).toBeGreaterThan(0);
  });

  test('a use that keeps the old name is left behind', () => {
    const names = compareNames(
      tree('function f(list) { let total = 0; for (const one of list) total += one; return total; }', parser),
      tree('function f(list) { let sum = 0; for (const one of list) sum += one; return total; }', parser),
    );
    expect(names.leftBehind.map(({ use, rename }) => [use.name, rename.from, rename.to])).toEqual([['total', 'total', 'sum']]);
  });

  test('a use that means an outer variable now is left behind, with what caught it', () => {
    const names = compareNames(
      tree('const id = 1; function f(id) { return load(id); }', parser),
      tree('const id = 1; function f(key) { return load(id); }', parser),
    );
    expect(names.leftBehind).toHaveLength(1);
    expect(names.leftBehind[0]!.captured?.name).toBe('id');
  });

  test('two statements that change places are no rename', () => {
    const names = compareNames(tree('const a = f(1); const b = f(2); g(a, b);', parser), tree('const b = f(2); const a = f(1); g(a, b);', parser));
    expect(names.leftBehind).toEqual([]);
    expect(names.replaced.length).toBeGreaterThan(0);
  });

  test('another global, another property and another declaration are no renames', () => {
    expect(compareNames(tree('f(a.b)', parser), tree('g(a.c)', parser))).toMatchObject({ replaced: [{ from: 'f', to: 'g' }], labels: [{ from: 'b', to: 'c' }] });
    expect(compareNames(tree('const a = 1, b = 2; f(a)', parser), tree('const a = 1, b = 2; f(b)', parser)).replaced).toEqual([{ from: 'a', to: 'b' }]);
    expect(compareNames(tree('const a = 1; f({ a })', parser), tree('const b = 1; f({ b })', parser)).labels).toEqual([{ from: 'a', to: 'b' }]);
  });
});

function left(before: string, after: string, path = 'a.ts'): string[] {
  return findLeftBehind(tree(before, undefined, path), tree(after, undefined, path), before, after).map(({ use, rename }) => `${use.name} → ${rename.to} at ${use.range[0]}`);
}

describe('what a rename leaves behind in a change that does more', () => {
  test('a variable with the same value', () => {
    const before = 'export function f(a) { const total = sum(a); log(total); return total; }';
    const after = 'export function f(a) { const amount = sum(a); audit(); log(amount); return total; }';
    expect(left(before, after)).toEqual([`total → amount at ${after.indexOf('total;')}`]);
  });

  test('a function and a parameter', () => {
    expect(left('function load(a) { return a + 1 } export const x = load(1);', 'function fetchOne(a) { return a + 1 } export const x = load(1) + 2;')).toHaveLength(1);
    expect(left('function f(user) { return user.id }', 'function f(account) { log(1); return user.id }')).toHaveLength(1);
  });

  test.each([
    ['the declaration moved to a global', `const fetch = require('x'); fetch(1);`, `const got = require('x'); fetch(1); more();`],
    ['the import was dropped for a test runner’s global', `import { it } from 'vitest'; it('a', f);`, `import { vi } from 'vitest'; it('a', f); more();`],
    ['nothing took its place', 'const a = f(1); g(a);', 'g(a); h();'],
    ['a declaration with another value took its place', 'const a = f(1); g(a);', 'const b = f(2); g(a); h();'],
    ['the name was free before', 'g(a); { const a = 1; h(a) }', 'g(a); { const b = 1; h(b) } i();'],
    ['it is asked for with typeof', 'const a = f(1); g(a);', `const b = f(1); if (typeof a !== 'undefined') g(b);`],
    ['it is declared elsewhere in the file', 'const a = f(1); g(a);', 'const b = f(1); function a() {} g(a, b);'],
  ])('silent when %s', (_name, before, after) => {
    expect(left(before, after)).toEqual([]);
  });
});

describe('exports', () => {
  const changed = (before: string, after: string): readonly string[] => changedExports(listExports(tree(before), before), listExports(tree(after), after));

  test.each([
    ['a parameter more', 'export function f(a: number) {}', 'export function f(a: number, b: number) {}', ['f']],
    ['another type', 'export const f = (a: number) => a', 'export const f = (a: string) => a', ['f']],
    ['async', 'export function f() { return 1 }', 'export async function f() { return 1 }', ['f']],
    ['gone', 'export const a = 1; export const b = 2;', 'export const b = 2;', ['a']],
    ['a method', 'export class A { m(a) {} }', 'export class A { m(a, b) {} }', ['A']],
    ['a field of a type', 'export interface A { a: string }', 'export interface A { a: string; b: string }', ['A']],
    ['the default', 'function f(a) {} export default f', 'function f(a, b) {} export default f', ['default']],
    ['CommonJS', 'function f(a) {} module.exports = { f }', 'function f(a, b) {} module.exports = { f }', ['f']],
    ['a body', 'export function f(a) { return 1 }', 'export function f(a) { return 2 }', []],
    ['a name of a parameter', 'export function f(a: number) {}', 'export function f(b: number) {}', []],
    ['a new export', 'export const a = 1;', 'export const a = 1; export const b = 1;', []],
    ['a private member', 'export class A { private m(a) {} #x = 1 }', 'export class A { private m(a, b) {} #y = 1 }', []],
    ['white space', 'export function f(a:{b:string}) {}', 'export function f(a:{b:string}) {\n}', []],
  ])('%s', (_name, before, after, expected) => {
    expect(changed(before, after)).toEqual(expected);
  });
});
