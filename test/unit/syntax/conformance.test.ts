import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../../src/syntax/parse.ts';
import { compareTrees } from '../../support/compare-trees.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..');

function filesUnder(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:[cm]?[jt]sx?|vue|svelte|astro)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}

/** What oxc and typescript-estree see differently in the files of a folder; files that neither parses are not counted. */
function compareFolder(folder: string): { compared: number; differences: string[] } {
  const differences: string[] = [];
  let compared = 0;
  for (const path of filesUnder(folder)) {
    const text = readFileSync(join(root, path), 'utf8');
    const fast = parseSource(path, text, { parser: 'oxc' });
    const slow = parseSource(path, text, { parser: 'typescript-estree' });
    if (fast.tree !== undefined && slow.tree !== undefined) {
      differences.push(...compareTrees(fast.tree, slow.tree).map((difference) => `${path}: ${difference}`));
      compared++;
    } else if (fast.tree !== slow.tree) differences.push(`${path}: ${JSON.stringify([fast.problems, slow.problems])}`);
  }
  return { compared, differences };
}

describe('oxc and typescript-estree give the same tree', () => {
  test.each([
    ['src', 20],
    ['scripts', 2],
    ['rules', 0],
    ['test', 5],
    ['test/unit/syntax/fixtures', 3],
    ['node_modules/pg/lib', 10],
    ['node_modules/knex/lib/query', 5],
    ['node_modules/typeorm/query-builder', 20],
  ])('of every file under %s', (folder, atLeast) => {
    const { compared, differences } = compareFolder(folder);
    expect(differences).toEqual([]);
    expect(compared).toBeGreaterThanOrEqual(atLeast);
  });
});
