import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as optionTables from '../../src/cli/options.ts';
import { longName } from '../../src/cli/options.ts';
import { skipReasonText } from '../../src/report/summary.ts';
import { appendLines, lineOf } from '../../src/ledger/journal.ts';
import type { CodeBlock, Document } from '../support/documents.ts';
import { commandsOf, projectRoot, readDocuments } from '../support/documents.ts';
import { sampleCheck, sampleSight } from '../support/record.ts';
import { makeRepo, withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const cli = join(projectRoot, 'dist/cli.js');
const documents = readDocuments();
const blocks = documents.flatMap((document) => document.blocks.map((block) => ({ document, block })));

/** Runs the built guard in a repository, as a user would. */
function guard(repo: TestRepo, args: readonly string[]): { status: number; stdout: string; stderr: string } {
  try {
    return { status: 0, stdout: repo.run(process.execPath, [cli, ...args], { env: { COLUMNS: '80' } }).toString(), stderr: '' };
  } catch (error) {
    const { status, stdout, stderr } = error as { status: number; stdout: Buffer; stderr: Buffer };
    return { status, stdout: stdout.toString(), stderr: stderr.toString() };
  }
}

/** Commits what is staged, through the hooks, in a terminal of 92 columns. */
function commit(repo: TestRepo, message: string): { status: number | null; stderr: string } {
  const env = { ...repo.env, COLUMNS: '92', NPM_CONFIG_UPDATE_NOTIFIER: 'false' };
  return spawnSync('git', ['commit', '--quiet', '-m', message], { cwd: repo.dir, env, encoding: 'utf8' });
}

/** Makes `npx --no-install guard` work in a repository, as `npm install` would. */
function installGuard(repo: TestRepo): void {
  mkdirSync(repo.path('node_modules/.bin'), { recursive: true });
  symlinkSync(cli, repo.path('node_modules/.bin/guard'));
  repo.write('.git/info/exclude', 'node_modules\n');
}

const nameOf = ({ document, block }: { document: Document; block: CodeBlock }): string => `${document.path}:${block.line}`;

describe('examples', () => {
  const examples = blocks.filter(({ block }) => block.language === 'ts' && /^(bad|good)$/.test(block.note));
  const fileOf = (example: (typeof examples)[number]): string => `src/${nameOf(example).replace(/[^a-z0-9]+/gi, '-')}.ts`;
  let repo: TestRepo;
  const found = new Map<string, string[]>();

  beforeAll(() => {
    repo = makeRepo();
    const models = blocks.filter(({ block }) => block.note.startsWith('.guard/models/'));
    repo.commit('Start', Object.fromEntries([['README.md', 'Shop\n'], ...models.map(({ block }) => [block.note, block.code])]));
    repo.stage(Object.fromEntries(examples.map((example) => [fileOf(example), example.block.code])));
    const { stdout, stderr } = guard(repo, ['check', '--format', 'json']);
    expect(stderr).toBe('');
    const report = JSON.parse(stdout);
    expect(report.coverage.totals).toMatchObject({ checked: examples.length, unread: 0 });
    for (const { location, severity, suppressed } of report.findings) {
      if (suppressed === undefined) found.set(location.path, [...(found.get(location.path) ?? []), severity]);
    }
  });
  afterAll(() => repo.remove());

  test('are there, of both kinds', () => {
    expect(new Set(examples.map(({ block }) => block.note))).toEqual(new Set(['bad', 'good']));
  });

  test.each(examples.filter(({ block }) => block.note === 'bad').map((example) => [nameOf(example), example] as const))('the bad one at %s is reported', (_name, example) => {
    expect(found.get(fileOf(example))).toBeDefined();
    expect(found.get(fileOf(example))).not.toContain('suggestion');
  });

  test.each(examples.filter(({ block }) => block.note === 'good').map((example) => [nameOf(example), example] as const))('the good one at %s is silent', (_name, example) => {
    expect(found.get(fileOf(example))).toBeUndefined();
  });

  test('every TypeScript block of readme and guides says what it is', () => {
    const unmarked = blocks.filter(({ document, block }) => document.path !== 'CONTRIBUTING.md' && block.language === 'ts' && block.note === '');
    expect(unmarked.map(nameOf)).toEqual([]);
  });
});

describe('commands', () => {
  const scripts: Readonly<Record<string, string>> = JSON.parse(readFileSync(join(projectRoot, 'package.json'), 'utf8')).scripts;
  const commands = [
    ...new Set(blocks.filter(({ block }) => block.language === 'sh').flatMap(({ block }) => commandsOf(block))),
  ];
  const guardPrefix = /^(?:npx --no-install )?guard /;
  const ofOthers = /^(?:npm ci|export [A-Z_]+=\S+|npm install --save-dev [a-z ]+|npx husky init|npx vitest run .*|node bench\/accuracy\.mjs|echo .* >> \.husky\/pre-commit|printf .* > \.git\/hooks\/pre-commit|chmod \+x \.git\/hooks\/pre-commit|git (?:fetch|push) origin \+?refs\/notes\/guard\S*)$/;

  test('of npm run scripts that exist', () => {
    const names = commands.flatMap((command) => /^npm (?:run )?(test|(?<=run )\S+)$/.exec(command)?.[1] ?? []);
    expect(names.length).toBeGreaterThan(2);
    expect(names.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
  });

  test.each(commands.filter((command) => guardPrefix.test(command)))('%s works', (command) => {
    const repo = withRepo();
    repo.commit('Start', { 'src/orders.ts': 'export const orders = [];\n' });
    repo.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repo.commit('Count orders', { 'src/orders.ts': 'export const orders = [1];\n' });
    repo.stage({ 'src/orders.ts': 'export const orders = [1, 2];\n' });
    if (command.includes('guard eval')) {
      for (const name of ['security-path.md', 'clean-rename.md']) repo.write(`test/eval/cases/${name}`, readFileSync(join(projectRoot, 'test/eval/cases', name)));
      repo.write('guard.config.json', '{ "review": { "context": "diff" } }\n');
    }
    if (/guard (?:feedback|ledger)/.test(command)) recordSample(repo);
    if (command.includes('guard merge')) {
      for (const [, name, part] of command.matchAll(/((?:part-(\d)|guard)\.json)/g)) guard(repo, ['check', '--all', ...(part === undefined ? [] : ['--shard', `${part}/2`]), '--format', 'json', '--output', name!]);
    }
    const { status, stderr } = guard(repo, command.replace(guardPrefix, '').split(/\s+/).map((word) => word.replace(/^["']|["']$/g, '')));
    expect({ status, stderr: stderr.replace(/^guard: passed; the report is in .*\n/, '') }).toEqual({ status: expectedOf(command), stderr: '' });
  });

  /** A record with one finding: here, in a file, and in notes that were fetched. */
  function recordSample(repo: TestRepo): void {
    const line = lineOf(sampleCheck({ id: 'sample', findings: [sampleSight()] }));
    appendLines(repo.path('.git'), '2024-11.jsonl', [line]);
    repo.write('record.jsonl', `${line}\n`);
    repo.run('git', ['notes', '--ref=refs/notes/guard-origin', 'add', '-F', '-', 'HEAD'], { input: `${line}\n` });
  }

  /** There is neither a model nor a hook here, and both commands are to say so. */
  function expectedOf(command: string): number {
    if (/guard (?:review(?! --(?:dry-run|allow))|eval)/.test(command)) return 2;
    return /guard doctor/.test(command) ? 1 : 0;
  }

  test('are all of a kind that this test knows', () => {
    expect(commands.filter((command) => !guardPrefix.test(command) && !/^npm (run \S+|test)$/.test(command) && !ofOthers.test(command))).toEqual([]);
  });

  test('the plain hook of the guide stops a bad commit and lets a good one pass', () => {
    const repo = withRepo();
    installGuard(repo);
    const guide = documents.find(({ path }) => path === 'docs/hooks.md')!;
    const block = guide.blocks.find(({ code }) => code.includes('.git/hooks/pre-commit'))!;
    mkdirSync(repo.path('.git/hooks'), { recursive: true });
    repo.run('sh', ['-e', '-c', block.code]);
    const readme = documents.find(({ path }) => path === 'README.md')!;
    const codeOf = (note: string): string => readme.blocks.find((candidate) => candidate.note === note)!.code;

    repo.stage({ 'src/orders.ts': codeOf('bad') });
    const stopped = commit(repo, 'List orders');
    expect(stopped.status).toBe(1);
    expect(stopped.stderr).toContain('guard: blocked by 1 error\n');
    repo.stage({ 'src/orders.ts': codeOf('good') });
    const passed = commit(repo, 'List orders');
    expect(passed.stderr).toContain('guard: clean · 1 file · ');
    expect(passed.status).toBe(0);
  });
});

test('the screen of the readme is what a real commit shows', async () => {
  const repo = withRepo();
  installGuard(repo);
  repo.hook('pre-commit', '#!/bin/sh\nexec npx --no-install guard check --hook\n');
  const readme = readFileSync(join(projectRoot, 'README.md'), 'utf8');
  repo.commit('Start', {
    'src/db.ts': "import pg from 'pg';\n\nexport const db = new pg.Pool();\n",
    'README.md': 'Shop\n',
  });
  repo.stage({
    'src/routes/orders.ts': [
      "import { Router } from 'express';",
      "import { db } from '../db.ts';",
      '',
      'export const orders = Router();',
      '',
      "orders.get('/orders', async (req, res) => {",
      '  const { customer, sort } = req.query;',
      "  const key = sort === 'total' ? 'total' : 'created_at';",
      "  const text = `SELECT * FROM orders WHERE customer = '${customer}' ORDER BY ${key}`;",
      '  const { rows } = await db.query(text);',
      '  res.json(rows);',
      '});',
      '',
    ].join('\n'),
    'README.md': 'Shop\n\nNow with orders.\n',
  });
  const { status, stderr } = commit(repo, 'List the orders of a customer');
  // a broken build must not get into the readme
  expect(stderr).toContain('guard: blocked by 1 error\n');
  expect(status).toBe(1);
  const screen = `$ git commit -m 'List the orders of a customer'\n${stderr}`;
  const written = readme.replace(/(?<=<!-- screen.*-->\n```text\n)[\s\S]*?(?=```\n<!-- \/screen -->)/, () => screen);
  // `npx vitest run test/e2e/docs.test.ts -u` puts a new screen into the readme
  await expect(written).toMatchFileSnapshot(join(projectRoot, 'README.md'));
});

describe('words', () => {
  // their examples name files of the user
  const generated = ['docs/cli.md', 'docs/configuration.md'];

  test('links lead to files and headings that exist', () => {
    const broken: string[] = [];
    for (const { path, text } of documents) {
      for (const [, target] of text.matchAll(/\]\(([^)\s]+)\)/g)) {
        if (/^https?:/.test(target!)) continue;
        const [file, anchor] = target!.split('#');
        const linked = file === '' ? path : posix.join(dirname(path), file!);
        if (!existsSync(join(projectRoot, linked))) broken.push(`${path} → ${target}`);
        else if (anchor !== undefined && !headingsOf(linked).includes(anchor)) broken.push(`${path} → ${target}`);
      }
    }
    expect(broken).toEqual([]);
  });

  test('options that are named exist', () => {
    const known = new Set(Object.values(optionTables).flatMap((table) => (typeof table === 'object' ? Object.keys(table).map(longName) : [])));
    for (const name of ['help', 'version', 'no-color', 'no-review', 'no-types', 'no-cache', 'no-category']) known.add(name);
    // of git, npm and the bench
    for (const name of ['no-verify', 'no-install', 'git-dir', 'amend', 'save-dev', 'ignore-scripts', 'project', 'list']) known.add(name);
    const unknown: string[] = [];
    for (const { path, text } of documents) {
      for (const [, name] of text.matchAll(/(?<![\w-])--([a-z][a-z-]*[a-z])/g)) if (!known.has(name!)) unknown.push(`${path}: --${name}`);
    }
    expect(unknown).toEqual([]);
  });

  test('every reason for skipping a path is explained', () => {
    const { text } = documents.find(({ path }) => path === 'docs/reports.md')!;
    const missing = Object.entries(skipReasonText).filter(([reason, words]) => !text.includes(`\`${reason}\``) || !text.includes(words));
    expect(missing).toEqual([]);
  });

  test('every file and folder that is named exists', () => {
    const missing: string[] = [];
    for (const { path, text } of documents.filter((document) => !generated.includes(document.path))) {
      for (const [, named] of text.matchAll(/`((?:src|test|rules|docs|bench|scripts)\/[\w./-]*)`/g)) {
        if (!named!.includes('*') && !existsSync(join(projectRoot, named!))) missing.push(`${path}: ${named}`);
      }
    }
    expect(missing).toEqual([]);
  });
});

function headingsOf(path: string): string[] {
  const text = readFileSync(join(projectRoot, path), 'utf8');
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) => heading!.toLowerCase().replace(/[^\w\- ]/g, '').replaceAll(' ', '-'));
}
