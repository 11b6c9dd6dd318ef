import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { describe, expect, onTestFinished, test } from 'vitest';
import { projectRoot } from '../support/documents.ts';
import { bound, bytesOf, guardIn, injection } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

interface Answer {
  readonly isError?: boolean;
  readonly text: string;
  readonly data?: Record<string, unknown>;
}

/** A repository, and the protocol's own client that talks to a real `guard mcp` in it. */
async function connect(): Promise<{ readonly repo: TestRepo; readonly client: Client; call(name: string, args?: Record<string, unknown>): Promise<Answer> }> {
  const repo = withRepo();
  repo.commit('Start', { 'package.json': '{ "dependencies": { "pg": "^8" } }\n', 'src/db.js': "import { Pool } from 'pg';\n\nexport const db = new Pool();\n" });
  const client = new Client({ name: 'test', version: '1' });
  const transport = new StdioClientTransport({ command: process.execPath, args: [join(projectRoot, 'dist/cli.js'), 'mcp', '--offline'], cwd: repo.dir, env: repo.env, stderr: 'pipe' });
  await client.connect(transport);
  onTestFinished(() => client.close());
  const call = async (name: string, args: Record<string, unknown> = {}): Promise<Answer> => {
    const result = await client.callTool({ name, arguments: args });
    const [content] = result.content as { text: string }[];
    return { text: content!.text, ...(result.isError === true ? { isError: true } : {}), ...(result.structuredContent === undefined ? {} : { data: result.structuredContent as Record<string, unknown> }) };
  };
  return { repo, client, call };
}

describe('guard mcp', () => {
  test('offers its tools, all of which only read', async () => {
    const { client } = await connect();
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(['check_staged', 'check_code', 'explain_rule', 'verify_import']);
    expect(tools.filter(({ annotations }) => annotations?.readOnlyHint !== true)).toEqual([]);
    expect(client.getServerVersion()).toMatchObject({ name: 'guard', version: (JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')) as { version: string }).version });
  });

  test('checks what is staged, each time anew', async () => {
    const { repo, call } = await connect();
    repo.stage({ 'src/find.js': injection });
    const bad = await call('check_staged');
    expect(bad.text).toMatch(/^guard: BLOCKED, 1 error/);
    expect(bad.data).toMatchObject({ exitCode: 1, findings: [{ ruleId: 'sql-concatenation', severity: 'error', path: 'src/find.js', line: 6 }], unread: [] });
    repo.stage({ 'src/find.js': bound });
    expect((await call('check_staged')).data).toMatchObject({ exitCode: 0, findings: [] });
  });

  test('checks a text that is not written anywhere, with what it imports from the repository', async () => {
    const { repo, call } = await connect();
    const before = bytesOf(repo);
    const text = "import { db } from './db.js';\n\nexport async function find(req, res) {\n  res.json(await db.query(`SELECT id FROM t WHERE a = '${req.query.a}'`));\n}\n";
    expect((await call('check_code', { text, path: 'src/find.js' })).data).toMatchObject({ exitCode: 1, findings: [{ ruleId: 'sql-concatenation', line: 4 }] });
    expect((await call('check_code', { text: bound, path: './src/find.js' })).data).toMatchObject({ exitCode: 0 });
    expect((await call('check_code', { text: 'const half = (', path: 'src/half.ts' })).data).toMatchObject({ exitCode: 2, unread: [{ path: 'src/half.ts', reason: 'syntax' }] });
    expect(bytesOf(repo)).toEqual(before);
  });

  test('explains rules, and names the nearest one for a slip', async () => {
    const { call } = await connect();
    expect((await call('explain_rule', { rule: 'sql-concatenation' })).text).toMatch(/^# sql-concatenation: /);
    expect(await call('explain_rule', { rule: 'sql-concatenatoin' })).toMatchObject({ isError: true, text: expect.stringContaining('Did you mean "sql-concatenation"?') });
  });

  test('verifies imports', async () => {
    const { call } = await connect();
    expect((await call('verify_import', { specifier: 'node:fs', names: ['readFileSync'] })).data).toMatchObject({ exists: true });
    expect((await call('verify_import', { specifier: 'node:fs', names: ['readFileSynchronously'] })).data).toMatchObject({ exists: false });
    expect((await call('verify_import', { specifier: './db.js', names: ['db'], path: 'src/new.js' })).data).toMatchObject({ exists: true });
    expect((await call('verify_import', { specifier: './database.js', path: 'src/new.js' })).data).toMatchObject({ exists: false });
    expect((await call('verify_import', { specifier: 'surely-invented-package-name' })).data).toMatchObject({ exists: false });
  });

  test('refuses what is no path inside the repository, no name, no argument, and lives on', async () => {
    const { call } = await connect();
    for (const path of ['../outside.js', '/etc/passwd', 'C:\\x.js', '']) expect(await call('check_code', { text: 'x', path })).toMatchObject({ isError: true });
    expect(await call('verify_import', { specifier: 'x', names: ["a } from 'y'; import { b"] })).toMatchObject({ isError: true });
    await expect(call('check_code', { text: 3 })).resolves.toMatchObject({ isError: true });
    expect((await call('check_staged')).data).toMatchObject({ exitCode: 0 });
  });

  test('says outside a repository what is the matter, and ends when its input ends', () => {
    const repo = withRepo();
    const hello = { jsonrpc: '2.0', id: 1, method: 'initialize', params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 't', version: '1' } } };
    const call = { jsonrpc: '2.0', id: 2, method: 'tools/call', params: { name: 'explain_rule', arguments: { rule: 'sql-concatenation' } } };
    const run = guardIn(repo, ['mcp'], { cwd: repo.home, input: `${JSON.stringify(hello)}\n${JSON.stringify({ jsonrpc: '2.0', method: 'notifications/initialized' })}\n${JSON.stringify(call)}\n` });
    expect(run.status).toBe(0);
    expect(run.screen.split('\n').filter((line) => line !== '').every((line) => line.startsWith('{"'))).toBe(true);
  });
});
