import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ParserName } from '../../src/syntax/parse.ts';
import { analyzeFiles, checkCase } from '../support/check-case.ts';
import { readRuleCases } from '../support/rule-cases.ts';

const root = join(import.meta.dirname, '../..');
const cases = [...readRuleCases(join(import.meta.dirname, 'sql-concatenation')), ...readRuleCases(join(root, 'rules/sql-concatenation/examples'))];
const parsers: readonly ParserName[] = ['oxc', 'typescript-estree'];

/** Real programs in TypeScript and JavaScript that are there in every checkout: guard itself and a driver it is tested with. */
function realCode(): Record<string, string> {
  const files: Record<string, string> = {};
  for (const folder of ['src/analyze', 'src/cli', 'src/engine', 'src/git', 'bench', 'node_modules/pg/lib']) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      // What benches have made or fetched is there on some machines only.
      if (!entry.isFile() || !/\.[cm]?[jt]s$/.test(entry.name) || entry.parentPath.includes('bench/.cache')) continue;
      const path = join(entry.parentPath, entry.name);
      const text = readFileSync(path, 'utf8');
      if (text.length < 200_000) files[relative(root, path)] = text;
    }
  }
  return files;
}

describe('both parsers', () => {
  it('lead to the same findings on every example', async () => {
    for (const one of cases) {
      const [fast, slow] = [await checkCase(one, { parser: 'oxc' }), await checkCase(one, { parser: 'typescript-estree' })];
      expect(slow.findings, one.name).toEqual(fast.findings);
    }
  }, 180_000);

  it('lead to the same findings on real code', async () => {
    const files = realCode();
    expect(Object.keys(files).length).toBeGreaterThan(200);
    const [fast, slow] = await Promise.all(parsers.map((parser) => analyzeFiles(files, [], { parser })));
    expect(slow!.findings).toEqual(fast!.findings);
    expect(slow!.coverage).toEqual(fast!.coverage);
  }, 180_000);
});
