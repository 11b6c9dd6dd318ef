import { describe, expect, test } from 'vitest';
import type { ReviewInput } from '../../../src/review/contracts.ts';
import { planUnits } from '../../../src/review/units/plan-units.ts';
import { reviewInput } from '../../support/review-input.ts';

/** `src/a.ts` before and after, with other files around. */
function change(before: string, after: string, path = 'src/a.ts', around: Readonly<Record<string, string>> = {}): ReviewInput {
  return reviewInput({ [path]: after, ...around }, { [path]: before }, { unchanged: Object.keys(around) });
}

async function verdictOf(input: ReviewInput): Promise<string> {
  const { units, settled } = await planUnits(input);
  const unit = units[0];
  if (unit) return `${unit.kind} ${unit.route.name}: ${unit.route.why}`;
  const outcome = settled[0]!;
  return outcome.state === 'inert' ? `inert: ${outcome.why}` : outcome.state === 'excluded' ? `excluded: ${outcome.rule}` : outcome.state;
}

describe('what a change is', () => {
  test.each([
    ['a comment', 'f(1);\n', '// why\nf(1);\n', 'inert: only comments'],
    ['format', `const a = {b: 1}\nexport { a }\n`, `const a = {\n  b: 1,\n};\nexport { a };\n`, 'inert: only comments, white space or spelling'],
    ['a rename of a local variable', 'export function f(a) { const total = g(a); return total + 1; }\n', 'export function f(a) { const sum = g(a); return sum + 1; }\n', 'trivial small: consistent rename of total to sum'],
    ['an import of a type', `f();\n`, `import type { A } from './b';\nf();\n`, 'trivial small: imports of types only'],
    ['a wording', `throw new Error('Could not load the order');\n`, `throw new Error('The order could not be loaded');\n`, 'trivial small: another wording of a text'],
    ['a key in a text', `get('user-name');\n`, `get('user-email');\n`, 'normal standard: changes what the code does'],
    ['an address', `get('/api/v1 users');\n`, `get('/api/v2 users');\n`, 'normal standard: changes what the code does'],
    ['a condition', 'if (a > 1) f();\n', 'if (a >= 1) f();\n', 'normal standard: changes what the code does'],
    ['a rename that forgot a use', 'export function f(a) { const total = g(a); return total + 1; }\n', 'export function f(a) { const sum = g(a); return total + 1; }\n', 'complex deep: inconsistent rename of total to sum'],
    ['a rename of an export', 'export function load(a) { return a; }\n', 'export function fetchOne(a) { return a; }\n', 'normal standard: changes what the code does'],
    ['a shell', `import { exec } from 'node:child_process';\nexport const run = (a) => log(a);\n`, `import { exec } from 'node:child_process';\nexport const run = (a) => exec(a);\n`, 'complex deep: touches a shell (exec)'],
    ['a match of a pattern', `export const run = (a) => log(a);\n`, `export const run = (a) => /x/.exec(a);\n`, 'normal standard: changes what the code does'],
    ['an await in a loop', `export async function f(list) { for (const a of list) { log(a); } }\n`, `export async function f(list) { for (const a of list) { await log(a); } }\n`, 'complex deep: concurrency: an await in a loop'],
    ['a lock that is gone', `export async function f() {\n  await mutex.runExclusive(g);\n}\n`, `export async function f() {\n  await g();\n}\n`, 'complex deep: concurrency: locks or transactions (runExclusive)'],
    ['state that calls share', `let n = 0;\nexport async function f() { await g(); }\n`, `let n = 0;\nexport async function f() { await g(); n = n + 1; }\n`, 'complex deep: concurrency: state shared by calls (n)'],
    ['a text that does not parse', 'f();\n', 'f(;\n', 'normal standard: does not parse, so it is read as text'],
  ])('%s', async (_name, before, after, expected) => {
    expect(await verdictOf(change(before, after))).toBe(expected);
  });

  test('a signature with callers takes the long route, one without does not', async () => {
    const before = 'export function price(id: string) { return id.length; }\n';
    const after = 'export function price(id: string, currency: string) { return id.length + currency.length; }\n';
    const caller = `import { price } from './a';\nexport const total = price('x') + price('y');\n`;
    expect(await verdictOf(change(before, after, 'src/a.ts', { 'src/b.ts': caller }))).toBe('complex long: exported signature of price changed, 1 call site');
    expect(await verdictOf(change(before, after, 'src/a.ts', { 'src/b.ts': `import { price } from './other';\nprice('x');\n`, 'src/other.ts': before }))).toBe('normal standard: changes what the code does');
  });

  test('what is done in a test endangers nobody', async () => {
    expect(await verdictOf(change('it("a", () => {});\n', `import { exec } from 'child_process';\nit("a", () => { exec(cmd); });\n`, 'test/a.test.ts'))).toBe('normal standard: changes what the code does');
  });

  test('what tests are is what the configuration says', async () => {
    const input = change('it("a", () => {});\n', `import { exec } from 'child_process';\nit("a", () => { exec(cmd); });\n`, 'qa/a.ts');
    expect(await verdictOf(input)).toMatch(/^complex deep/);
    expect(await verdictOf({ ...input, isTest: (path) => path.startsWith('qa/') })).toBe('normal standard: changes what the code does');
  });

  test.each([
    ['src/auth/login.ts', 'const a = b;\n', 'const a = c;\n', 'complex deep: is part of authentication or security by its path'],
    ['db/migrations/2.sql', 'SELECT 1;\n', 'ALTER TABLE orders DROP COLUMN note;\n', 'complex deep: SQL that can lose data (ALTER TABLE orders DROP)'],
    ['db/migrations/3.sql', 'SELECT 1;\n', 'CREATE TABLE a (id int);\n', 'normal standard: SQL'],
    ['db/migrations/4.sql', 'SELECT 1;\n', '-- then: DROP TABLE a\nSELECT 2;\n', 'normal standard: SQL'],
    ['prisma/schema.prisma', 'model A { id Int }\n', 'model A { id String }\n', 'normal standard: prisma file'],
    ['db/5.sql', 'SELECT 1;\n', 'SELECT 1;  \n\n', 'inert: only blank lines or spaces at line ends'],
    ['README.md', 'a\n', 'b\n', 'excluded: review.scope code: documentation'],
    ['package-lock.json', '{}\n', '{ }\n', 'excluded: lock file'],
    ['.env', 'A=1\n', 'A=2\n', 'excluded: file of secrets'],
    ['config/server.key', 'a\n', 'b\n', 'excluded: file of secrets'],
    ['.env.example', 'A=1\n', 'A=2\n', 'excluded: review.scope code: data'],
    ['logo.png', 'a\n', 'b\n', 'excluded: image'],
  ])('%s', async (path, before, after, expected) => {
    expect(await verdictOf(change(before, after, path))).toBe(expected);
  });

  test('the user can widen the scope and exclude paths', async () => {
    const files = { 'README.md': 'b\n', 'src/a.ts': 'g();\n' };
    const base = { 'README.md': 'a\n', 'src/a.ts': 'f();\n' };
    const { units, settled } = await planUnits(reviewInput(files, base, { settings: { scope: 'all', exclude: ['src/**'] } }));
    expect(units.map((unit) => unit.id)).toEqual(['README.md:1-1']);
    expect(settled).toMatchObject([{ path: 'src/a.ts', state: 'excluded', rule: 'review.exclude' }]);
  });
});

describe('units', () => {
  const body = (name: string, lines: number): string => `export function ${name}(a) {\n${Array.from({ length: lines }, (_, index) => `  const ${name}${index} = work(a, ${index}, 'some text that takes room');`).join('\n')}\n}\n`;

  test('files that import each other are shown together, others alone', async () => {
    const files = { 'src/a.ts': `import { b } from './b';\nexport const a = b + 1;\n`, 'src/b.ts': 'export const b = 1;\n', 'src/c.ts': 'export const c = 3;\n' };
    const { units } = await planUnits(reviewInput(files));
    expect(units.map((unit) => unit.files.map((file) => file.path))).toEqual([['src/a.ts', 'src/b.ts'], ['src/c.ts']]);
  });

  test('the riskiest go first', async () => {
    const { units } = await planUnits(reviewInput({ 'src/a.ts': 'export const a = 1;\n', 'src/z.ts': `import { execSync } from 'child_process';\nexecSync(x);\n` }));
    expect(units.map((unit) => unit.files[0]!.path)).toEqual(['src/z.ts', 'src/a.ts']);
    expect(units[0]).toMatchObject({ securitySensitive: true, kind: 'complex' });
  });

  test('a connected change of many files is complex', async () => {
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`src/m${index}.ts`, index === 0 ? 'export const m0 = 0;\n' : `import { m${index - 1} } from './m${index - 1}';\nexport const m${index} = m${index - 1};\n`]));
    const { units } = await planUnits(reviewInput(files, {}, { settings: { manyFiles: 3 } }));
    expect(units.every((unit) => unit.route.name === 'long' && unit.route.why.endsWith('part of a change of 6 connected files'))).toBe(true);
  });

  test('every hunk is in exactly one unit or settled, however large the change', async () => {
    const before: Record<string, string> = {};
    const after: Record<string, string> = { 'yarn.lock': 'x\n', 'src/same.ts': '// only a comment\nf();\n' };
    before['src/same.ts'] = 'f();\n';
    for (let index = 0; index < 30; index++) {
      before[`src/f${index}.ts`] = body('f', 40);
      after[`src/f${index}.ts`] = body('f', 40).replace('work(a, 3,', 'work(a, 33,').replace('work(a, 30,', 'work(a, 333,');
    }
    const input = reviewInput(after, before);
    const { units, settled } = await planUnits(input);
    const seen = [...settled.map(({ path, hunk }) => `${path}@${hunk.newStart}`), ...units.flatMap((unit) => unit.files.flatMap((file) => file.hunks.map((hunk) => `${file.path}@${hunk.newStart}`)))];
    const all = input.snapshot.changes.flatMap((one) => one.hunks.map((hunk) => `${one.path}@${hunk.newStart}`));
    expect(seen.sort()).toEqual(all.sort());
  });

  test('the same change makes the same plan', async () => {
    const files = { 'src/a.ts': body('a', 5), 'src/b.ts': `import './a';\n${body('b', 5)}` };
    expect(await planUnits(reviewInput(files))).toEqual(await planUnits(reviewInput(files)));
  });
});
