import { describe, expect, test } from 'vitest';
import { inconsistentRename } from '../../../rules/inconsistent-rename/rule.ts';
import { analyze } from '../../../src/analyze/analyze.ts';
import type { Finding } from '../../../src/core/finding.ts';
import { memorySnapshot } from '../../support/memory-snapshot.ts';

async function check(before: string, after: string, path = 'src/a.js'): Promise<readonly Finding[]> {
  const analysis = await analyze(memorySnapshot({ [path]: after }, { base: { [path]: before } }), {
    rules: [inconsistentRename], maxBytes: 1e6, maxSteps: 50_000, strict: false, allowUnparsed: false, isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined,
  });
  return analysis.findings;
}

const average = `export function average(list) {\n  const total = list.reduce((a, b) => a + b, 0);\n  log(total);\n  return total / list.length;\n}\n`;

describe('a use of the old name', () => {
  test('after a rename alone is an error with the new name as its fix', async () => {
    const after = average.replaceAll('total', 'sum').replace('return sum', 'return total');
    const [finding, ...more] = await check(average, after);
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      ruleId: 'inconsistent-rename', severity: 'error', belonging: 'new-in-file', location: { start: { line: 4 } },
      message: '`total` is `sum` since this change (line 2), and nothing in this file is called `total` any more', advice: 'write `sum`',
    });
    const [edit] = finding!.fix!.edits;
    expect(after.slice(0, edit!.start) + edit!.text + after.slice(edit!.end)).toBe(average.replaceAll('total', 'sum'));
  });

  test('is found when the change does more than rename', async () => {
    const after = average.replace('const total', 'const sum').replace('log(total);', 'audit(sum);\n  log(sum);');
    expect((await check(average, after)).map((one) => one.location.start.line)).toEqual([5]);
  });

  test('in a shorthand keeps the property’s name', async () => {
    const before = `export function f(a) {\n  const id = load(a);\n  return { id };\n}\n`;
    const [finding] = await check(before, before.replace('const id', 'const key'));
    expect(finding!.fix!.edits[0]!.text).toBe('id: key');
  });

  test('in a script is a warning, for another script may declare it', async () => {
    const before = average.replace('export ', '');
    const [finding] = await check(before, before.replace('const total', 'const sum').replace('log(total)', 'log(sum)'));
    expect(finding).toMatchObject({ severity: 'warning', confidence: 'medium' });
  });
});

describe('silent', () => {
  test.each([
    ['when every use was renamed', average, average.replaceAll('total', 'sum')],
    ['when the declaration went, and nothing took its place', average, average.replace('  const total = list.reduce((a, b) => a + b, 0);\n', '')],
    ['when the value is another one', average, average.replace('const total = list.reduce((a, b) => a + b, 0)', 'const sum = list.length')],
    ['when the name is imported now', average, `import { total } from './total.js';\n${average.replace('const total', 'const sum')}`],
    ['when it is a global', `export function f() {\n  const fetch = make();\n  return fetch('/a');\n}\n`, `export function f() {\n  const got = make();\n  return fetch('/a');\n}\n`],
    ['when the old use was there before and meant a global', 'run(config);\nexport function f() {\n  const config = read();\n  return config;\n}\n', 'run(config);\nexport function f() {\n  const settings = read();\n  return settings;\n}\n'],
    ['of a new file', '', average.replace('const total', 'const sum')],
    ['when an outer variable of the name catches it, which may be meant', 'const id = 1;\nexport function f(a) {\n  const id = a;\n  return id;\n}\n', 'const id = 1;\nexport function f(a) {\n  const key = a;\n  return id;\n}\n'],
  ])('%s', async (_name, before, after) => {
    expect(await check(before, after)).toEqual([]);
  });
});
