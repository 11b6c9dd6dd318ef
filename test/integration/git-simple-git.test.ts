/** Each trap of simple-git's defaults, and that guard's one door does not step into it. */
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ObjectReader } from '../../src/git/object-reader.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { runGit } from '../../src/git/run-git.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

/** Puts a program called git first on the PATH; `$GIT` in it is the real one. */
function fakeGit(repo: TestRepo, script: string): { cwd: string; env: Record<string, string> } {
  const bin = join(repo.home, 'bin');
  mkdirSync(bin, { recursive: true });
  const real = repo.run('sh', ['-c', 'command -v git']).toString().trim();
  writeFileSync(join(bin, 'git'), `#!/bin/sh\nGIT='${real}'\n${script}\n`);
  chmodSync(join(bin, 'git'), 0o755);
  return { cwd: repo.dir, env: { ...repo.env, PATH: `${bin}:${repo.env['PATH']}` } };
}

/** The calls that a fake git wrote down. */
function calls(repo: TestRepo): string[] {
  return readFileSync(join(repo.home, 'calls'), 'utf8').trim().split('\n');
}

const RECORD = 'echo "$@" >> "$HOME/calls"\nexec "$GIT" "$@"';

describe('the answer', () => {
  test('the variables that name the index of the commit reach git, others do not', async () => {
    const repo = withRepo();
    const context = fakeGit(repo, 'env | grep ^GIT_ | sort');
    const env = { ...context.env, GIT_INDEX_FILE: '.git/next', GIT_DIR: '/x', GIT_WORK_TREE: '/y', GIT_COMMON_DIR: '/c', GIT_OBJECT_DIRECTORY: '/o', GIT_ALTERNATE_OBJECT_DIRECTORIES: '/p', GIT_CEILING_DIRECTORIES: '/', GIT_EXTERNAL_DIFF: 'x', GIT_DIFF_OPTS: '-u7', GIT_CONFIG_COUNT: '0', GIT_TRACE: '1', GIT_NAMESPACE: 'n' };
    const { stdout } = await runGit({ ...context, env }, { args: ['version'] });
    expect(stdout.toString().trim().split('\n')).toEqual([
      'GIT_ALLOW_PROTOCOL=none',
      'GIT_ALTERNATE_OBJECT_DIRECTORIES=/p',
      'GIT_CEILING_DIRECTORIES=/',
      'GIT_COMMON_DIR=/c',
      'GIT_DIR=/x',
      'GIT_INDEX_FILE=.git/next',
      'GIT_NO_LAZY_FETCH=1',
      'GIT_NO_REPLACE_OBJECTS=1',
      'GIT_OBJECT_DIRECTORY=/o',
      'GIT_OPTIONAL_LOCKS=0',
      'GIT_TERMINAL_PROMPT=0',
      'GIT_TEST_DISALLOW_ABBREVIATED_OPTIONS=true', // simple-git's own
      'GIT_WORK_TREE=/y',
    ]);
  });

  test('output that comes after the exit is part of it', async () => {
    const context = fakeGit(withRepo(), 'echo early\n(sleep 0.3; echo late) &\nexit 0');
    const { stdout } = await runGit(context, { args: ['version'] });
    expect(stdout.toString()).toBe('early\nlate\n');
  });

  test('bytes stay bytes', async () => {
    const context = fakeGit(withRepo(), "printf '\\377\\376\\000x'");
    const { stdout } = await runGit(context, { args: ['version'] });
    expect([...stdout]).toEqual([0xff, 0xfe, 0, 0x78]);
  });

  test('a process that prints nothing is answered without a timer', async () => {
    const context = fakeGit(withRepo(), 'exit 0');
    let timers = 0;
    const original = globalThis.setTimeout;
    globalThis.setTimeout = ((callback: () => void, ms?: number) => {
      if (ms === 50) timers++;
      return original(callback, ms);
    }) as typeof setTimeout;
    try {
      expect((await runGit(context, { args: ['version'] })).stdout).toHaveLength(0);
    } finally {
      globalThis.setTimeout = original;
    }
    expect(timers).toBe(0);
  });

  test('configuration that switches a program off is let through', async () => {
    const repo = withRepo();
    const context = fakeGit(repo, RECORD);
    await runGit(context, { args: ['rev-parse', '--git-dir'] });
    expect(calls(repo)).toEqual(['--no-replace-objects -c core.fsmonitor=false rev-parse --git-dir']);
  });
});

describe('a failure is never taken for an answer', () => {
  const run = (script: string, more: object = {}) => runGit({ ...fakeGit(withRepo(), script), ...more }, { args: ['version'] });

  test('git is killed in the middle', async () => {
    await expect(run('echo part\nkill -9 $$')).rejects.toMatchObject({ name: 'GitError', code: 'git-killed' });
  });

  test('exit 1 without a word', async () => {
    await expect(run('exit 1')).rejects.toMatchObject({ code: 'git-failed', message: expect.stringContaining('exit code 1 and said nothing') });
  });

  test('exit 1 with an answer', async () => {
    await expect(run('echo fine\nexit 1')).rejects.toMatchObject({ code: 'git-failed' });
  });

  test('words on stderr with exit 0 are no failure', async () => {
    await expect(run('echo careful >&2\necho fine')).resolves.toMatchObject({ exitCode: 0 });
  });

  test('no sign of life', async () => {
    await expect(run('exec sleep 60', { timeoutMs: 100 })).rejects.toMatchObject({ code: 'git-timeout' });
  });

  test('what gave no sign of life is ended, not left behind', async () => {
    const repo = withRepo();
    const context = fakeGit(repo, 'echo $$ > "$HOME/pid"\nexec sleep 60');
    await expect(runGit({ ...context, timeoutMs: 200 }, { args: ['version'] })).rejects.toMatchObject({ code: 'git-timeout' });
    const pid = Number(readFileSync(join(repo.home, 'pid'), 'utf8'));
    expect(() => process.kill(pid, 0)).toThrow('ESRCH');
  });

  test('no sign of life, and a child of git keeps the pipe open', async () => {
    await expect(run('sleep 6 & wait', { timeoutMs: 100 })).rejects.toMatchObject({ code: 'git-timeout' });
  });

  test('no sign of life, and git does not listen to the signal', async () => {
    await expect(run('trap "" INT\nsleep 4', { timeoutMs: 100 })).rejects.toMatchObject({ code: 'git-timeout' });
  });

  test('slow but alive is not ended', async () => {
    await expect(run('for i in 1 2 3 4 5; do echo $i; sleep 0.1; done', { timeoutMs: 300 })).resolves.toMatchObject({ exitCode: 0 });
  });

  test('the check is stopped before and while git runs', async () => {
    await expect(run('exec sleep 60', { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'git-aborted' });
    await expect(run('exec sleep 60', { signal: AbortSignal.timeout(100) })).rejects.toMatchObject({ code: 'git-aborted' });
  });

  test('git ends without reading its input', async () => {
    const context = fakeGit(withRepo(), 'exit 3');
    await expect(runGit(context, { args: ['hash-object', '--stdin'], input: Buffer.alloc(10_000_000) })).rejects.toMatchObject({ code: 'git-failed' });
  });

  test('git is missing', async () => {
    const repo = withRepo();
    const context = { cwd: repo.dir, env: { PATH: repo.home } };
    await expect(runGit(context, { args: ['version'] })).rejects.toMatchObject({ code: 'git-missing', hint: expect.stringContaining('Install git') });
    await expect(new ObjectReader(context).read(['HEAD'])).rejects.toMatchObject({ code: 'git-missing' });
  });

  test('git is not executable', async () => {
    const repo = withRepo();
    const context = fakeGit(repo, '');
    chmodSync(join(repo.home, 'bin/git'), 0o644);
    await expect(runGit({ ...context, env: { PATH: join(repo.home, 'bin') } }, { args: ['version'] })).rejects.toMatchObject({ code: 'git-missing' });
  });

  test('the folder is gone', async () => {
    await expect(runGit({ cwd: '/does/not/exist', env: {} }, { args: ['version'] })).rejects.toMatchObject({ code: 'git-no-folder' });
  });
});

describe('an answer that is cut off is never taken for a smaller change', () => {
  test('at any length', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': 'a\n', 'b.js': 'b\n' });
    repo.stage({ 'a.js': 'A\n', 'b.js': 'B\n', 'c.js': 'c\n' });
    let length = 0;
    await runGit({ cwd: repo.dir, env: repo.env }, { args: ['diff-index', '--cached', '--raw', '-z', '-p', '-U0', '--full-index', '--abbrev=64', 'HEAD', '--'], onStdout: (chunk) => void (length += chunk.length) });
    for (const part of [0.001, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 0.95, 1 - 1 / length]) {
      const bytes = Math.max(1, Math.floor(length * part));
      const context = fakeGit(repo, `case "$*" in *diff-index*) "$GIT" "$@" | head -c ${bytes} ;; *) exec "$GIT" "$@" ;; esac`);
      await expect(openSnapshot({ mode: 'staged' }, context)).rejects.toMatchObject({ code: 'git-garbled-answer' });
    }
  });
});

describe('the long-lived cat-file', () => {
  const reader = (script: string, more: object = {}) => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': 'a\n' });
    return new ObjectReader({ ...fakeGit(repo, script), ...more });
  };

  test('answers several rounds from one process', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': 'a\n', 'big.js': 'x'.repeat(300_000) });
    const objects = new ObjectReader(fakeGit(repo, RECORD));
    const [a, missing] = await objects.read(['HEAD:a.js', 'HEAD:nothing']);
    expect(Buffer.from(a!.bytes).toString()).toBe('a\n');
    expect(missing).toBeUndefined();
    const rounds = await Promise.all([objects.read(['HEAD:big.js', 'HEAD:a.js']), objects.read(['HEAD^{tree}'])]);
    expect(rounds.map((round) => round.map((object) => [object?.type, object?.size]))).toEqual([[['blob', 300_000], ['blob', 2]], [['tree', 66]]]);
    await objects.close();
    expect(calls(repo)).toHaveLength(1);
  });

  test('cuts what is over the limit and reads on', async () => {
    const repo = withRepo();
    repo.commit('start', { 'big.js': 'x'.repeat(300_000), 'a.js': 'a\n' });
    const objects = new ObjectReader({ cwd: repo.dir, env: repo.env, maxBlobBytes: 100 });
    const [big, a] = await objects.read(['HEAD:big.js', 'HEAD:a.js']);
    expect([big!.bytes.length, big!.size, a!.bytes.length]).toEqual([101, 300_000, 2]);
    await objects.close();
  });

  test.each<[string, string, { timeoutMs?: number; abortAfterMs?: number }, string]>([
    ['is killed before it answers', 'kill -9 $$', {}, 'git-killed'],
    ['is killed in the middle of an object', 'read name\nprintf "%040d blob 10\\nabc" 1\nkill -9 $$', {}, 'git-killed'],
    ['ends in the middle of an object', 'read name\nprintf "%040d blob 10\\nabc" 1', {}, 'git-garbled-answer'],
    ['ends at once with exit 0', 'exit 0', {}, 'git-garbled-answer'],
    ['fails without a word', 'exit 1', {}, 'git-failed'],
    ['says something else', 'read name\necho hello\nexec sleep 60', {}, 'git-garbled-answer'],
    ['lies about the length', 'read name\nprintf "%040d blob 2\\nabcdef\\n" 1\nexec sleep 60', {}, 'git-garbled-answer'],
    ['is silent', 'exec sleep 60', { timeoutMs: 100 }, 'git-timeout'],
    ['is stopped', 'exec sleep 60', { abortAfterMs: 100 }, 'git-aborted'],
    ['was stopped before', 'exec sleep 60', { abortAfterMs: 0 }, 'git-aborted'],
  ])('%s', async (_name, script, more, code) => {
    const { abortAfterMs, ...limits } = more;
    const signal = abortAfterMs === undefined ? undefined : abortAfterMs === 0 ? AbortSignal.abort() : AbortSignal.timeout(abortAfterMs);
    const objects = reader(script, { ...limits, signal });
    const names = Array.from({ length: 20_000 }, (_, index) => `HEAD:some/longer/path/to/a/file-${index}.js`);
    await expect(objects.read(names)).rejects.toMatchObject({ name: 'GitError', code });
    await expect(objects.read(['HEAD:a.js'])).rejects.toMatchObject({ code });
    await objects.close();
  });

  test('an open, idle one does not keep the program alive', () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': 'a\n' });
    repo.write('reader.mjs', 'PLACEHOLDER');
    const source = join(import.meta.dirname, '../../src/git/object-reader.ts');
    repo.run(join(import.meta.dirname, '../../node_modules/.bin/esbuild'), [source, '--bundle', '--platform=node', '--format=esm', '--external:simple-git', `--outfile=${repo.path('reader.mjs')}`]);
    repo.write('main.mjs', "import { ObjectReader } from './reader.mjs'; const r = new ObjectReader({ cwd: process.cwd(), env: process.env }); const [o] = await r.read(['HEAD:a.js']); console.log(o.size);");
    expect(repo.run(process.execPath, ['main.mjs'], { timeoutMs: 15_000 }).toString()).toBe('2\n');
  });
});

describe('processes', () => {
  async function count(files: Record<string, string>, change: (repo: TestRepo) => void = () => undefined): Promise<string[]> {
    const repo = withRepo();
    change(repo);
    repo.commit('start', { 'a.js': 'a\n', 'lib/b.js': 'b\n', 'lib/c.js': 'c\n' });
    if (Object.keys(files).length > 0) repo.stage(files);
    const snapshot = await openSnapshot({ mode: 'staged' }, fakeGit(repo, RECORD));
    const paths = snapshot.changes.map((change) => change.path);
    await snapshot.load(paths);
    await snapshot.load([...paths, 'lib/b.js', 'lib/nothing.js']);
    await snapshot.load(paths.length === 0 ? [] : ['lib/c.js']);
    await snapshot.loadBase(paths);
    await snapshot.listFolder?.('lib');
    await snapshot.close();
    return calls(repo).map((call) => call.split(' ')[3]!);
  }

  const files = { 'a.js': 'A\n', 'd.js': 'd\n' };

  test('one for a staged change, however often the analysis asks', async () => {
    expect(await count(files)).toEqual(['diff-index']);
  });

  test('two where git must be asked what kind of repository it is', async () => {
    expect(await count(files, (repo) => void repo.git('config', 'include.path', '../other'))).toEqual(['rev-parse', 'diff-index']);
  });

  test('three where the objects lie in a place that only git can read', async () => {
    const change = (repo: TestRepo): void => {
      repo.git('config', 'include.path', '../other');
      repo.write('.git/objects/info/alternates', `"${repo.path('elsewhere')}"\n`);
    };
    expect(await count(files, change)).toEqual(['rev-parse', 'diff-index', 'cat-file']);
  });

  test('one when nothing is staged and nothing is asked', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.js': 'a\n' });
    const snapshot = await openSnapshot({ mode: 'staged' }, fakeGit(repo, RECORD));
    await snapshot.load([]);
    await snapshot.close();
    expect(calls(repo)).toHaveLength(1);
  });
});
