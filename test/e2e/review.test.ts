import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { answerWith, completion, sendJson, startModelServer } from '../support/review/model-server.ts';
import type { ModelServer, Reply } from '../support/review/model-server.ts';
import { badLine, keyCanary, shopFiles } from '../support/review/review-case.ts';
import { runGuardBeside } from '../support/review/run-guard.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';
import { reportOf } from './guard-process.ts';

const total = shopFiles['src/total.ts']!;
let repo: TestRepo;

beforeEach(() => {
  repo = withRepo();
  repo.commit('start', { 'README.md': '# Shop\n' });
});

/** Says of the average that it divides by zero, and nothing of anything else. */
const findsTheAverage: Reply = (response, { body }) => {
  const text = body.messages.map(({ content }) => content).join('\n');
  sendJson(response, completion(answerWith(text.includes('averagePrice') ? [badLine] : [])));
};

async function serve(reply: Reply = findsTheAverage): Promise<ModelServer & { readonly env: Readonly<Record<string, string>> }> {
  const server = await startModelServer(reply);
  onTestFinished(() => server.close());
  return { ...server, env: { OPENAI_BASE_URL: server.url, OPENAI_API_KEY: keyCanary } };
}

/** Every text below a folder. */
function textsBelow(folder: string): string {
  if (!existsSync(folder)) return '';
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)).filter((path) => statSync(path).isFile()).map((path) => readFileSync(path, 'utf8')).join('\n');
}

describe('guard check --review on', () => {
  test('shows what the model found, what it cost, and passes with a warning', async () => {
    repo.stage({ 'src/total.ts': total });
    const server = await serve();
    const run = await runGuardBeside(repo, ['check', '--review', 'on'], { env: server.env });
    expect(run.stdout).toContain('src/total.ts');
    expect(run.stdout).toContain('review-logic');
    expect(run.stdout).toMatch(/review: 1 hunk · 1 reviewed \(1 \w+\) · 0 NOT REVIEWED · 1 call · 6k tokens in \(512 cached\), 60 out · \$0\.00 · [\d.]+ s/);
    expect(run.status).toBe(0);
    expect(server.violations).toEqual([]);
  });

  test('costs nothing when the same content comes again', async () => {
    repo.stage({ 'src/total.ts': total });
    const server = await serve();
    const first = reportOf(await runGuardBeside(repo, ['check', '--review', 'on', '--format', 'json'], { env: server.env }));
    const asked = server.requests.length;
    const second = reportOf(await runGuardBeside(repo, ['check', '--review', 'on', '--format', 'json'], { env: server.env }));
    expect(server.requests).toHaveLength(asked);
    expect(second.findings).toEqual(first.findings);
    expect(second.review).toMatchObject({ status: 'complete', hunks: [{ state: 'cached' }], usage: { calls: 0 } });
  });

  test('is what the configuration says, and --no-review outranks it', async () => {
    repo.stage({ 'src/total.ts': total, 'guard.config.json': '{ "review": { "mode": "on" } }\n' });
    const server = await serve();
    await runGuardBeside(repo, ['check', '--no-review'], { env: server.env });
    expect(server.requests).toHaveLength(0);
    await runGuardBeside(repo, ['check'], { env: server.env });
    expect(server.requests.length).toBeGreaterThan(0);
  });

  test('without a key says in one line that it did not run, and passes; where it is required it is exit 2', async () => {
    repo.stage({ 'src/total.ts': total });
    const env = { CI: '1' };
    const run = await runGuardBeside(repo, ['check', '--review', 'on'], { env });
    expect(run.stdout).toContain('MODEL REVIEW DID NOT RUN: no endpoint');
    expect(run.stdout).toContain('OPENAI_API_KEY is not set');
    expect(run.status).toBe(0);
    const required = await runGuardBeside(repo, ['check', '--review', 'required', '--quiet'], { env });
    expect(required.status).toBe(2);
    expect(required.stdout).toContain('MODEL REVIEW DID NOT RUN');
  });

  test('tells of a run of failures', async () => {
    repo.stage({ 'src/total.ts': total });
    const server = await serve((response) => void response.writeHead(401).end('{}'));
    await runGuardBeside(repo, ['check', '--review', 'on'], { env: server.env });
    const run = await runGuardBeside(repo, ['check', '--review', 'on'], { env: server.env });
    expect(run.stdout).toContain('MODEL REVIEW DID NOT RUN: key refused, 2 of the last 2 runs');
  });

  test('keeps what is there when the user interrupts, and ends with 130', async () => {
    repo.stage({ 'src/total.ts': total, 'src/search.ts': shopFiles['src/search.ts']!, 'guard.config.json': '{ "review": { "concurrency": 1, "unitTokens": 500 } }\n' });
    let waiting = false;
    const server = await serve((response, seen, index) => {
      if (index === 0) return findsTheAverage(response, seen, index);
      waiting = true;
    });
    const run = await runGuardBeside(repo, ['check', '--review', 'on', '--format', 'json'], { env: server.env, signalWhen: () => waiting });
    const report = reportOf(run);
    expect(report.review.hunks.filter(({ reason }: { reason?: string }) => reason === 'interrupted').length).toBeGreaterThan(0);
    expect(report.findings.some(({ ruleId }: { ruleId: string }) => ruleId === 'sql-concatenation')).toBe(true);
    expect(run.status).toBe(130);
  });

  test('never calls what was interrupted clean or passed', async () => {
    repo.stage({ 'src/total.ts': total });
    let waiting = false;
    const server = await serve(() => {
      waiting = true;
    });
    const run = await runGuardBeside(repo, ['check', '--review', 'on'], { env: server.env, signalWhen: () => waiting });
    expect(run.stdout).toContain('guard: nothing found so far');
    expect(run.stdout).toContain('MODEL REVIEW DID NOT RUN: interrupted: stopped by the user');
    expect(run.stdout).toContain('guard: not finished: the model review was interrupted (exit 130)');
    expect(run.stdout).not.toMatch(/clean|passed/);
    expect(run.status).toBe(130);
  });
});

describe('guard review', () => {
  test('reports the review alone', async () => {
    repo.stage(shopFiles);
    const server = await serve();
    const run = await runGuardBeside(repo, ['review', '--format', 'json'], { env: server.env });
    expect(reportOf(run).findings.map(({ origin }: { origin: string }) => origin)).toEqual(['model']);
    expect(run.status).toBe(0);
  });

  test('is exit 2 when it could not be done', async () => {
    repo.stage({ 'src/total.ts': total });
    expect((await runGuardBeside(repo, ['review'], { env: { CI: '1' } })).status).toBe(2);
  });

  test('--dry-run prints what would be sent, and sends nothing', async () => {
    repo.stage({ 'src/total.ts': total });
    const server = await serve();
    const run = await runGuardBeside(repo, ['review', '--dry-run'], { env: { ...server.env, OPENAI_BASE_URL: 'https://api.openai.com/v1' } });
    expect(run.stdout).toContain('return sum / lines.length;');
    expect(run.stdout).toMatch(/to: gpt-5\.\S+ at api\.openai\.com/);
    expect(run.stdout).toMatch(/guard: 1 request, about \d+ tokens, about \$0\.\d{4} to ask, at most \$\d+\.\d\d with the answers; \d hunks? without a request\. Nothing was sent\./);
    expect(run.status).toBe(0);
    expect(server.requests).toHaveLength(0);
  });

  test('--dry-run without a key tells the price of the model it would ask, repeats nothing long, and names what is never sent', async () => {
    repo.stage({ ...shopFiles, '.env': 'TOKEN=1\n', 'README.md': '# Shop of shops\n' });
    const { stdout, status } = await runGuardBeside(repo, ['review', '--dry-run'], { env: { CI: '1' } });
    expect(stdout).toContain('to: nowhere (it would be gpt-5.5): OPENAI_API_KEY is not set');
    expect(stdout).toMatch(/guard: 2 requests, about \d+ tokens, about \$0\.\d{4} to ask, at most \$\d+\.\d\d with the answers/);
    expect(stdout).toContain('-- system: the same as above, to the letter');
    expect(stdout.match(/You are the first reviewer/g)).toHaveLength(1);
    expect(stdout).toMatch(/without a request\n  \.env: never sent \(file of secrets\)\n  README\.md: never sent \(review\.scope code: documentation\)\n/);
    expect(status).toBe(0);
  });

  test('does not promise that --fix writes what a model proposes', async () => {
    repo.stage({ 'src/total.ts': total });
    const server = await serve((response, { body }) => sendJson(response, completion(answerWith(body.messages.some(({ content }) => content.includes('averagePrice')) ? [{ ...badLine, fix: '  return lines.length === 0 ? 0 : sum / lines.length;' }] : []))));
    const { stdout } = await runGuardBeside(repo, ['review'], { env: server.env });
    expect(stdout).toContain('    write instead:\n        return lines.length === 0 ? 0 : sum / lines.length;');
    expect(stdout).not.toContain('--fix');
  });

  test('--allow remembers an endpoint for the user, not for the repository', async () => {
    const run = await runGuardBeside(repo, ['review', '--allow', 'http://127.0.0.1:11434/v1'], { env: { XDG_CONFIG_HOME: join(repo.home, 'config') } });
    expect(run.stdout).toContain('guard: http://127.0.0.1:11434 may review from now on');
    expect(readFileSync(join(repo.home, 'config/stageguard/endpoints.json'), 'utf8')).toContain('http://127.0.0.1:11434');
    expect(repo.git('status', '--porcelain')).toBe('');
    expect((await runGuardBeside(repo, ['review', '--allow', 'ollama'])).status).toBe(2);
  });
});

describe('secrets', () => {
  const secret = 'AKIAQX7SPLMN4TTBWZ2R';
  const password = 'xK9#mPw27qLr-vault';
  const leaky = `export const storage = { accessKeyId: '${secret}', password: '${password}' };\n\n${total}`;

  test('of the environment and of the change appear in no request, no output, no kept file', async () => {
    repo.stage({ 'src/total.ts': leaky });
    const server = await serve((response, seen, index) => {
      // A server that repeats all it was sent, the key too.
      if (index === 0) return sendJson(response, { error: { message: `bad request: ${String(seen.headers['authorization'])} ${seen.raw.slice(0, 100)}`, type: 'x', param: null, code: null } }, 500, { 'retry-after-ms': '1' });
      return findsTheAverage(response, seen, index);
    });
    const runs = [
      await runGuardBeside(repo, ['check', '--review', 'on', '--verbose'], { env: { ...server.env, DATABASE_PASSWORD: password } }),
      await runGuardBeside(repo, ['check', '--review', 'on', '--format', 'json'], { env: server.env }),
      await runGuardBeside(repo, ['review', '--dry-run'], { env: server.env }),
    ];
    const sent = server.requests.map(({ raw }) => raw).join('\n');
    expect(sent).toContain('averagePrice');
    for (const text of [sent, ...runs.slice(0, 2).map(({ stderr }) => stderr), ...runs.map(({ stdout }) => stdout.replaceAll(leaky.split('\n')[0]!, '')), textsBelow(repo.path('.git/guard'))]) {
      expect(text).not.toContain(keyCanary);
      expect(text).not.toContain(secret);
      expect(text).not.toContain(password);
    }
  });

  test('are not handed to git', async () => {
    const folder = join(repo.home, 'bin');
    mkdirSync(folder);
    const log = join(repo.home, 'environments');
    writeFileSync(join(folder, 'git'), `#!/bin/sh\nenv >> '${log}'\nPATH='${repo.env['PATH']}' exec git "$@"\n`, { mode: 0o755 });
    repo.stage({ 'src/total.ts': total });
    const server = await serve();
    await runGuardBeside(repo, ['check', '--review', 'on'], { env: { ...server.env, PATH: `${folder}:${repo.env['PATH']}` } });
    const environments = readFileSync(log, 'utf8');
    expect(environments).toContain('PATH=');
    expect(environments).not.toContain(keyCanary);
  });
});

describe('a check without a review', () => {
  /** The modules of the bundle that a run evaluated, by V8's own count: each is a function named after its path. */
  async function evaluated(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<readonly string[]> {
    const folder = join(repo.home, `coverage-${args.length}`);
    await runGuardBeside(repo, args, { env: { ...env, NODE_V8_COVERAGE: folder } });
    const reports = readdirSync(folder).map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')) as { result: { functions: { functionName: string; ranges: { count: number }[] }[] }[] });
    const called = reports.flatMap(({ result }) => result.flatMap(({ functions }) => functions.filter(({ ranges }) => ranges[0]!.count > 0).map(({ functionName }) => functionName)));
    return [...new Set(called.filter((name) => /^(src|node_modules|names-of-layer)[/:]/.test(name)))].sort();
  }
  const ofReview = (names: readonly string[]): readonly string[] => names.filter((name) => /src\/(review\/|check-review)|src\/cli\/.*review|node_modules\/openai\//.test(name));

  test('loads nothing of it', async () => {
    repo.stage({ 'src/total.ts': total });
    const off = await evaluated(['check']);
    expect(off).toContain('src/cli/run-check.ts');
    expect(ofReview(off)).toEqual([]);
    // Nor of what reads the record; it writes to it with one append.
    expect(off.filter((name) => name.includes('/ledger/') || name.includes('sql.js')).sort()).toEqual(['src/ledger/digests.ts', 'src/ledger/journal.ts', 'src/ledger/make-record.ts', 'src/ledger/new-id.ts']);
    const server = await serve();
    const on = await evaluated(['check', '--review', 'on'], server.env);
    expect(ofReview(on)).toContain('src/review/run-review.ts');
    expect(ofReview(on).some((name) => name.includes('openai'))).toBe(true);
  });

  test('and one whose change is inert asks nobody and loads no client', async () => {
    repo.commit('total', { 'src/total.ts': total });
    repo.stage({ 'src/total.ts': `// What a line costs on average.\n${total}` });
    const server = await serve();
    const run = await runGuardBeside(repo, ['check', '--review', 'on', '--format', 'json'], { env: server.env });
    expect(reportOf(run).review).toMatchObject({ status: 'complete', hunks: [{ state: 'inert' }], usage: { calls: 0 } });
    expect(ofReview(await evaluated(['check', '--review', 'on'], server.env)).filter((name) => /openai|review\/client\/create-reviewer/.test(name))).toEqual([]);
    expect(server.requests).toHaveLength(0);
  });

  test('and one whose change is inert, as a hook starts it, loads what compares two texts and nothing else', async () => {
    repo.commit('total', { 'src/total.ts': total, 'guard.config.json': '{ "review": { "mode": "on" } }\n' });
    repo.stage({ 'src/total.ts': `// What a line costs on average.\n${total}` });
    const cache = join(repo.home, 'cache');
    const env = { XDG_CACHE_HOME: cache, LOCALAPPDATA: cache };
    expect(ofReview(await evaluated(['check'], env)).filter((name) => name.startsWith('src/'))).toEqual([
      'src/check-review.ts', 'src/cli/review-host.ts', 'src/cli/review-progress.ts', 'src/review/budget/ledger.ts', 'src/review/budget/usage.ts',
      'src/review/cache/store.ts', 'src/review/client/allowed-endpoints.ts', 'src/review/redact/never-sent.ts', 'src/review/routes/compare-file.ts',
      'src/review/run-review.ts', 'src/review/settings.ts', 'src/review/units/plan-units.ts', 'src/review/units/read-files.ts',
    ]);
    // Nor the layer of what is rarely needed, which is larger than all the others.
    const layers = readdirSync(cache, { recursive: true, encoding: 'utf8' }).flatMap((name) => /-(\w+)\.js\.cache$/.exec(name)?.[1] ?? []);
    expect(layers.sort()).toEqual(['analysis', 'config', 'main', 'review']);
    // Nor what Node itself loads only when it is named: for `performance` that takes longer than the comparison.
    const told = join(repo.home, 'loaded.cjs');
    writeFileSync(told, `process.on('exit', () => require('node:fs').writeFileSync(${JSON.stringify(`${told}.json`)}, JSON.stringify(process.moduleLoadList)));\n`);
    await runGuardBeside(repo, ['check'], { env: { ...env, NODE_OPTIONS: `--require ${JSON.stringify(told)}` } });
    const loaded = JSON.parse(readFileSync(`${told}.json`, 'utf8')) as string[];
    expect(loaded).toContain('NativeModule child_process');
    expect(loaded.filter((name) => /perf_hooks|crypto$|http$/.test(name))).toEqual([]);
  });

  test('keeps nothing of a review below the git directory', async () => {
    repo.stage({ 'src/total.ts': total });
    await runGuardBeside(repo, ['check']);
    expect(existsSync(repo.path('.git/guard/review'))).toBe(false);
  });
});
