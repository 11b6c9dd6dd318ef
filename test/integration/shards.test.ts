/** A run in eight parts, joined, is the run in one part. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import type { CheckResult } from '../../src/check.ts';
import { checkDeps } from '../../src/check-deps.ts';
import { exitCode } from '../../src/core/exit-code.ts';
import { isInShard, readShard } from '../../src/core/shard.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { renderJson } from '../../src/report/json.ts';
import { mergeReports } from '../../src/report/merge-reports.ts';
import type { NamedReport } from '../../src/report/merge-reports.ts';
import { readReport } from '../../src/report/read-report.ts';
import { readSarif } from '../../src/report/read-sarif.ts';
import { renderSarif } from '../../src/report/sarif.ts';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const route = (name: string, body: string): string => `import { Router } from 'express';
import { pool, find, remove } from './db.js';
const router = Router();
router.get('/${name}', async (req, res) => {
${body}
});
export default router;
`;

/** Files that find in themselves, in each other, nothing, or cannot be read. */
function files(): Record<string, string> {
  const all: Record<string, string> = {
    'src/db.js': `import pg from 'pg';
export const pool = new pg.Pool();
export function find(where) {
  return pool.query(\`SELECT * FROM orders WHERE \${where}\`);
}
export function remove(id) {
  // guard-ignore sql-concatenation -- ids are numbers by the time they come here
  return pool.query('DELETE FROM orders WHERE id = ' + id);
}
`,
    'src/half.js': 'export function half( {\n', 'docs/a.md': 'text\n', 'logo.svg': '<svg/>\n',
    'src/unneeded.js': '// guard-ignore sql-concatenation -- nothing here\nexport const one = 1;\n',
    'src/odd.js': '// guard-ignore sql-concatination -- mistyped\nexport const two = 2;\n',
  };
  for (let index = 0; index < 12; index++) {
    all[`src/own-${index}.js`] = route(`own${index}`, `  res.json(await pool.query(\`SELECT * FROM t${index} WHERE id = \${req.query.id}\`));\n  res.json(await pool.query(\`SELECT * FROM t${index} WHERE id = \${req.query.id}\`));`);
    all[`src/through-${index}.js`] = route(`through${index}`, `  res.json(await find('id = ' + req.params.id));\n  await remove(req.body.id);`);
    all[`src/clean-${index}.js`] = route(`clean${index}`, "  res.json(await pool.query('SELECT * FROM orders WHERE id = $1', [req.query.id]));");
  }
  return all;
}

const options = { color: false, width: 100, failOn: 'error', includeExisting: false, quiet: false, verbose: false } as const;
let repo: TestRepo;
let whole: CheckResult;
const parts: CheckResult[] = [];

async function run(shard?: string): Promise<CheckResult> {
  const opening = openSnapshot({ mode: 'range', range: 'HEAD~1..HEAD' }, { cwd: repo.dir, env: repo.env });
  try {
    return await check(opening, { settings: {}, trust: 'base', today: () => '2026-11-22', ...(shard === undefined ? {} : { shard: readShard(shard) }) }, checkDeps);
  } finally {
    await (await opening).close();
  }
}

beforeAll(async () => {
  repo = makeRepo();
  repo.commit('Base', { 'guard.config.json': '{ "failOn": "warning" }\n', 'src/own-0.js': 'export {};\n' });
  repo.commit('Change', { ...files(), 'guard.config.json': '{ "failOn": "never" }\n' });
  whole = await run();
  for (let index = 1; index <= 8; index++) parts.push(await run(`${index}/8`));
});
afterAll(() => repo.remove());

/** As written to a file and read back. */
function asJson({ report, rules }: CheckResult, index: number): NamedReport {
  return { name: `part-${index}.json`, ...readReport(renderJson(report, { ...options, rules: rules.map(({ meta }) => meta) }), 'x') };
}

/** The report without what a split run counts otherwise: imports are followed by each part. */
function plain(report: CheckResult['report']): unknown {
  const { stats, notices, ...rest } = JSON.parse(renderJson(report, { ...options, rules: [] }));
  return { ...rest, notices: [...notices].sort(), stats: { ...stats, importsLoaded: 0 } };
}

describe('eight parts', () => {
  test('joined are equal to the run in one part, whatever their order', () => {
    const named = parts.map(asJson);
    const merged = plain(mergeReports(named));
    expect(merged).toEqual(plain(whole.report));
    expect(plain(mergeReports([...named].reverse()))).toEqual(merged);
    expect(whole.report.findings.length).toBeGreaterThan(24);
    expect(whole.report.findings.filter(({ suppressed }) => suppressed !== undefined).length).toBeGreaterThan(0);
    expect(whole.report.notices.some((notice) => notice.includes('is not needed'))).toBe(true);
  });

  test('have every path once, and each has some', () => {
    const paths = parts.flatMap(({ report }) => report.coverage.map(({ path }) => path));
    expect(new Set(paths).size).toBe(paths.length);
    expect([...paths].sort()).toEqual(whole.report.coverage.map(({ path }) => path).sort());
    for (const { report } of parts) expect(report.coverage.length).toBeGreaterThan(0);
  });

  test('told in SARIF come to the same verdict and places', () => {
    const rules = whole.rules.map(({ meta }) => meta);
    const merged = mergeReports(parts.map(({ report }, index) => ({ name: `part-${index}.sarif`, ...readSarif(JSON.parse(renderSarif(report, { ...options, rules })), 'x') })));
    const shown = (report: CheckResult['report']): unknown[] => report.findings.filter(({ belonging }) => belonging !== 'existing').map(({ ruleId, severity, location, message, advice, fingerprint, suppressed, flow }) => ({ ruleId, severity, location, message, advice, fingerprint, suppressed, flow: flow.map((step) => step.message) }));
    expect(shown(merged)).toEqual(shown(whole.report));
    expect(exitCode(merged, 'error')).toBe(exitCode(whole.report, 'error'));
    expect(merged.coverage.map(({ path, state }) => `${path} ${state}`).sort()).toEqual(whole.report.coverage.map(({ path, state }) => `${path} ${state}`).sort());
  });

  test.each<[string, (parts: NamedReport[]) => NamedReport[], string]>([
    ['one that is missing', (named) => named.slice(1), 'its report is missing'],
    ['one that is there twice', (named) => [...named, named[0]!], 'there are several reports of it'],
    ['one of another run', (named) => named.map((one, index) => (index === 3 ? { ...one, report: { ...one.report, shard: { ...one.report.shard!, paths: 7 } } } : one)), 'it is of another run'],
    ['one of another guard', (named) => named.map((one, index) => (index === 3 ? { ...one, report: { ...one.report, version: '9.9.9' } } : one)), 'it was written by guard 9.9.9'],
    ['one that is whole', (named) => [...named, { name: 'whole.json', report: whole.report, exitCode: 1 }], 'it is no part of the split run'],
  ])('with %s are not a verdict', (_what, spoil, sentence) => {
    const report = mergeReports(spoil(parts.map(asJson)));
    expect(report.failures.map(({ message }) => message).join('\n')).toContain(sentence);
    expect(exitCode(report, 'never')).toBe(2);
  });
});

describe('the part of a path', () => {
  test('is one of n, and the parts are about equal', () => {
    const paths = Array.from({ length: 8_000 }, (_, index) => `packages/p${index % 40}/src/file-${index}.ts`);
    const sizes = Array.from({ length: 8 }, (_, index) => paths.filter((path) => isInShard(path, { index: index + 1, count: 8 })).length);
    expect(sizes.reduce((sum, size) => sum + size)).toBe(8_000);
    for (const size of sizes) expect(Math.abs(size - 1_000)).toBeLessThan(150);
  });

  test.each(['0/8', '9/8', '1', 'a/b', '1/0', '1/1001', '-1/8', '1/8/2', ''])('%j is refused', (text) => {
    expect(() => readShard(text)).toThrow('write it as 2/8');
  });
});
