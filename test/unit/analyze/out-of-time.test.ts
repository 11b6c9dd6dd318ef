import { afterEach, expect, test, vi } from 'vitest';
import { analyzeFiles } from '../../support/check-case.ts';

const start = "const { Pool } = require('pg');\nconst pool = new Pool();\n";
const query = (name: string): string => `exports.${name} = async (req, res) => res.json(await pool.query("SELECT * FROM a WHERE b = '" + req.query.b + "'"));\n`;
/** Calls six wide and six deep: as many steps as a file may use. */
const heavy = `${start}${query('before')}${Array.from({ length: 6 }, (_, level) => `function f${level}(req, text) {\n${Array.from({ length: 6 }, (_unused, i) => `  if (req.body.k${i}) text = f${level + 1}(req, text + req.body.t${i});`).join('\n')}\n  return text;\n}\n`).join('')}function f6(req, text) {\n  pool.query(text);\n  return text;\n}\nexports.heavy = (req) => f0(req, 'SELECT ');\n${query('after')}`;

afterEach(() => void vi.restoreAllMocks());

test('a file that takes too long is cut and counted, and the one after it is not', async () => {
  // Seven seconds go by between two looks at the clock.
  let seconds = 0;
  vi.spyOn(process, 'hrtime').mockImplementation((() => [(seconds += 7), 0]) as unknown as typeof process.hrtime);
  const { findings, coverage, stats } = await analyzeFiles({ 'src/a.js': heavy, 'src/b.js': `${start}${query('b')}` }, [], {});
  expect(coverage.map(({ state }) => state)).toEqual(['checked', 'checked']);
  expect(stats.overBudget).toBeGreaterThan(0);
  expect(findings.filter(({ location }) => location.path === 'src/b.js').map(({ ruleId }) => ruleId)).toEqual(['sql-concatenation']);
  const lines = (list: typeof findings): number[] => list.filter(({ location }) => location.path === 'src/a.js').map(({ location }) => location.start.line);
  const cut = lines(findings);
  vi.restoreAllMocks();
  // With time enough, only its steps limit it.
  const whole = lines((await analyzeFiles({ 'src/a.js': heavy }, [], {})).findings);
  expect(whole.length).toBeGreaterThan(cut.length);
});
