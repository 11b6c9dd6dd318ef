import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { checkDeps } from '../../src/check-deps.ts';
import { memorySnapshot } from '../support/memory-snapshot.ts';

const script = "#!/usr/bin/env node\nimport pg from 'pg';\nconst pool = new pg.Pool();\nexport const show = async (req, res) => res.json(await pool.query(`SELECT * FROM orders WHERE id = ${req.query.id}`));\n";

test.each(['bin/run', 'bin/run.v2', 'tools/deploy'])('a change of nothing but the script %s is judged by every rule', async (path) => {
  const { report } = await check(Promise.resolve(memorySnapshot({ [path]: script })), { settings: {}, trust: 'snapshot', today: () => '2026-11-22' }, checkDeps);
  expect(report.findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toEqual(['error sql-concatenation']);
});
