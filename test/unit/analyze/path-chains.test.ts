import { expect, it } from 'vitest';
import { analyzeFiles } from '../../support/check-case.ts';

// Each of these made the number of paths double with each line, before it was limited: the run would not end.
it.each([
  ['assignments', (i: number) => `  if (req.query.a${i}) text = 'a${i}' + text; else other = text;`],
  ['members', (i: number) => `  if (req.query.a${i}) found = (found ?? req.body).next; else found = (found ?? req.body).other;`],
  ['calls that may have written something', () => '  note(req.body);'],
  ['conditions', (i: number) => `  if (!found) found = req.query.a${i}; if (found && found.b) text = found.b;`],
])('ends on a row of 60 %s, and still sees what comes after it', async (_, line) => {
  const body = Array.from({ length: 60 }, (_unused, i) => line(i)).join('\n');
  const text = `const { Pool } = require('pg');\nconst pool = new Pool();\nlet now = '';\nfunction note(value) {\n  if (value.quiet) return;\n  if (value.zone) now = value.here;\n  else now = value.there;\n  if (now) pool.query("INSERT INTO log VALUES ($1)", [now]);\n}\nexports.handler = async (req, res) => {\n  let text = '';\n  let other;\n  let found;\n  let options = {};\n${body}\n  await pool.query("SELECT * FROM a WHERE b = '" + req.query.last + "'");\n  res.json([text, other, options]);\n};\n`;
  const { findings } = await analyzeFiles({ 'src/a.js': text }, [], {});
  expect(findings.map(({ ruleId, severity }) => `${severity} ${ruleId}`)).toContain('error sql-concatenation');
});
