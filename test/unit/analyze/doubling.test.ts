import { expect, it } from 'vitest';
import { analyzeFiles } from '../../support/check-case.ts';

// Found by `npm run bench:heavy`: each of these holds itself, or twice as much with each line. They crashed the engine, or had no end.
it.each([
  ['a list that is put into itself', () => 'list.push(list, req.query.a); rest = list.concat(list); text += list.join();'],
  ['a list that doubles', () => 'list = [...list, ...list, req.query.a];'],
  ['lists of lists that become a text', () => 'found = [found, found]; text += found.join();'],
  ['lists of lists that are handed to a library', () => 'found = [found, found];'],
  ['a constant text that doubles', () => "now = now + now + 'a'; text += now;"],
  ['a constant text that is repeated', () => "now = (now + 'ab').repeat(90);"],
  ['a text without a known part that doubles', () => 'other = `${() => 1}${other}${other}`; text = text + text;'],
  ['a text that doubles and is rewritten', () => 'text = text.trim() + text.toUpperCase();'],
  ['a text that doubles and is encoded where it is not known', (i: number) => `text = req.query.x${i} === other ? text + text + i : encodeURIComponent(text);`],
  ['an object that holds itself', (i: number) => `options.a${i % 3} = options; options = { o: options, p: options, ...options };`],
])('comes to an end with %s, and sees what comes after it', async (_, line) => {
  const body = Array.from({ length: 40 }, (_unused, i) => `  ${line(i)}`).join('\n');
  const text = `const { Pool } = require('pg');\nconst pool = new Pool();\nexports.handler = async (req, res) => {\n  let text = req.query.text;\n  let now = 'b';\n  let other = '';\n  let found;\n  let list = [];\n  let rest = [];\n  let options = {};\n${body}\n  await pool.query("SELECT * FROM a WHERE b = '" + req.query.last + "'");\n  await pool.query(text, list);\n  await pool.query({ text: other, values: found });\n  res.json([now, rest, options]);\n};\n`;
  const { findings, coverage } = await analyzeFiles({ 'src/a.js': text }, [], {});
  expect(coverage).toEqual([expect.objectContaining({ state: 'checked' })]);
  expect(findings.map(({ ruleId, severity, location }) => `${location.start.line} ${severity} ${ruleId}`)).toContain('51 error sql-concatenation');
});
