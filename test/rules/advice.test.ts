import { expect, test } from 'vitest';
import { analyzeFiles } from '../support/check-case.ts';

/** What is advised for `exec(<line>)` in a handler. */
async function adviceFor(line: string): Promise<string> {
  const text = `const { exec } = require('node:child_process');\nrequire('express')().get('/', (req, res) => {\n  ${line}\n});\n`;
  const { findings } = await analyzeFiles({ 'src/a.js': text }, [], {});
  expect(findings).toHaveLength(1);
  return /`(execFile(?:Sync)?\(.*\))`\.$/.exec(findings[0]!.advice)?.[1] ?? findings[0]!.advice;
}

test.each([
  ['exec(`zip -r -q out.zip ${req.query.folder} --exclude "*.log"`)', `execFile('zip', ['-r', '-q', 'out.zip', req.query.folder, '--exclude', '*.log'])`],
  [`exec('git log --oneline ' + req.query.branch)`, `execFile('git', ['log', '--oneline', req.query.branch])`],
  ['exec(`ffmpeg -i "in/${req.query.file}.mp4" out.png`)', `execFile('ffmpeg', ['-i', 'in/' + req.query.file + '.mp4', 'out.png'])`],
])('%s has its arguments one by one', async (line, advice) => {
  expect(await adviceFor(line)).toBe(advice);
});

test.each([
  ['exec(`ping -c 1 ${req.query.host} | tail -1`)', `execFile('ping', ['-c', '1', req.query.host, '…'])`],
  ['exec(`tar xf ${req.query.file} ${Number(req.query.level)} -v`)', `execFile('tar', ['xf', req.query.file, '…'])`],
  ['exec(`cd ${Number(req.query.id)} && ls ${req.query.folder}`)', `execFile('program', ['…', req.query.folder])`],
])('%s says that there is more', async (line, advice) => {
  expect(await adviceFor(line)).toBe(advice);
});

test('a whole command is chosen from a table', async () => {
  expect(await adviceFor('exec(req.query.command)')).toContain('Choose the command from a table of your own');
});

test('a name is quoted by the library only where the file has it', async () => {
  const handler = (imports: string): string => `${imports}\nexport const list = (req, res) => pool.query(\`SELECT * FROM orders ORDER BY \${req.query.sort}\`);\n`;
  const adviceOf = async (imports: string): Promise<string> => {
    const { findings } = await analyzeFiles({ 'src/a.js': handler(imports), 'src/db.js': "import pg from 'pg';\nexport const pool = new pg.Pool();\n" }, [], {});
    return findings[0]!.advice;
  };
  expect(await adviceOf("import { pool } from './db.js';")).not.toContain('escapeIdentifier');
  expect(await adviceOf("import pg from 'pg';\nconst pool = new pg.Pool();")).toContain('pg.escapeIdentifier(req.query.sort)');
});

test('the last step of a flow is a call or what is written', async () => {
  const text = "const all = {};\nrequire('express')().post('/', (req, res) => {\n  const { group, name } = req.body;\n  (all[group] ??= {})[name] = 1;\n});\n";
  const { findings } = await analyzeFiles({ 'src/a.js': text }, [], {});
  expect(findings[0]!.flow.at(-1)!.message).toBe('(all[group] ??= {})[name] = … takes it');
});

test('who waits for a program waits for it without a shell too', async () => {
  expect(await adviceFor('require("node:child_process").execSync(`git log ${req.query.branch}`)')).toBe(`execFileSync('git', ['log', req.query.branch])`);
});
