import { chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { CommitPaths } from '../../src/git/commit-paths.ts';
import { ObjectStore } from '../../src/git/object-store.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { readRepository } from '../../src/git/repository.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const context = (repo: TestRepo, maxBlobBytes?: number) => ({ cwd: repo.dir, env: repo.env, ...(maxBlobBytes === undefined ? {} : { maxBlobBytes }) });

async function storeOf(repo: TestRepo, maxBlobBytes?: number): Promise<ObjectStore | undefined> {
  return ObjectStore.open(context(repo, maxBlobBytes), await readRepository(context(repo)));
}

/** Numbers that look random and are the same every time: text that does not shrink. */
function noise(seed: number, length: number): string {
  let state = seed;
  return Array.from({ length }, () => String.fromCharCode(33 + ((state = (Math.imul(state, 1103515245) + 12345) >>> 0) >>> 16) % 90)).join('');
}

/** Texts of many lengths, and long ones in several versions that differ by little: those become differences in a pack. */
function manyTexts(): TestRepo {
  const repo = withRepo();
  const long = Array.from({ length: 4000 }, (_, line) => `line ${line} ${noise(line, 10)}`);
  for (let version = 0; version < 12; version++) {
    long.splice(version * 300, 2, `version ${version}`, noise(version, 50));
    repo.commit(`version ${version}`, { 'long.txt': long.join('\n'), [`short-${version}.txt`]: noise(version, version * 37), 'noise.txt': noise(version, 70_000), 'empty.txt': '', 'ä.txt': 'ä'.repeat(version) });
  }
  return repo;
}

function objectsOf(repo: TestRepo): { oid: string; type: string }[] {
  const lines = repo.git('cat-file', '--batch-check', '--batch-all-objects').trim().split('\n');
  return lines.map((line) => line.split(' ')).map(([oid, type]) => ({ oid: oid!, type: type! }));
}

/** Every object as the store reads it must be as git reads it; what is no blob is git's. */
async function expectSame(repo: TestRepo): Promise<number> {
  const store = (await storeOf(repo))!;
  let blobs = 0;
  for (const { oid, type } of objectsOf(repo)) {
    const read = store.readBlob(oid);
    if (type === 'blob') {
      blobs++;
      expect(Buffer.from(read!).equals(repo.gitBytes('cat-file', 'blob', oid)), oid).toBe(true);
    } else expect(read).toBeUndefined();
  }
  return blobs;
}

describe('objects are read as git reads them', () => {
  test.each<[string, (repo: TestRepo) => void]>([
    ['loose', () => undefined],
    ['packed', (repo) => void repo.git('repack', '-adq', '--depth=50', '--window=50')],
    ['packed with differences by name', (repo) => {
      repo.git('config', 'repack.useDeltaBaseOffset', 'false');
      repo.git('repack', '-adq', '--depth=50', '--window=50');
    }],
    ['in two packs and loose', (repo) => {
      repo.git('repack', '-dq');
      repo.commit('more', { 'more.txt': 'more' });
      repo.git('repack', '-dq');
      repo.commit('last', { 'last.txt': 'last' });
    }],
    ['packed with offsets of eight bytes', (repo) => {
      repo.git('repack', '-adq');
      const folder = repo.path('.git/objects/pack');
      for (const name of readdirSync(folder)) if (!name.endsWith('.pack')) rmSync(join(folder, name), { force: true });
      repo.git('index-pack', '--index-version=2,0x40', join(folder, readdirSync(folder)[0]!));
    }],
    ['with a list of several packs', (repo) => {
      repo.git('repack', '-dq');
      repo.commit('more', { 'more.txt': 'more' });
      repo.git('repack', '-dq', '--write-midx');
    }],
  ])('%s', async (_, change) => {
    const repo = manyTexts();
    change(repo);
    expect(await expectSame(repo)).toBeGreaterThan(40);
  }, 60_000);
});

describe('objects of another repository', () => {
  test.each(['loose', 'packed'])('are read through its alternates, %s', async (kind) => {
    const first = manyTexts();
    if (kind === 'packed') first.git('repack', '-adq');
    const second = withRepo();
    // `git clone --shared` of a clone writes one absolute path each; this one is relative, as git allows.
    mkdirSync(second.path('.git/objects/info'), { recursive: true });
    writeFileSync(second.path('.git/objects/info/alternates'), `# borrowed\n${relative(second.path('.git/objects'), first.path('.git/objects'))}\n`);
    second.git('update-ref', 'refs/heads/main', first.git('rev-parse', 'HEAD').trim());
    second.git('reset', '-q', '--hard', 'main');
    second.commit('own', { 'own.txt': 'own' });
    expect(await expectSame(second)).toBeGreaterThan(40);
  });

  test('are left to git when alternates go in a circle', async () => {
    const repo = withRepo();
    mkdirSync(repo.path('.git/objects/info'), { recursive: true });
    writeFileSync(repo.path('.git/objects/info/alternates'), `${repo.path('.git/objects')}\n`);
    expect(await storeOf(repo)).toBeUndefined();
  });
});

describe('paths of a commit', () => {
  const files = { 'top.ts': 'top', 'src/a.ts': 'a', 'src/deep/er/b.ts': 'b', 'src/deep.ts': 'deep', 'ä/ö.ts': 'ö' };

  test.each(['loose', 'packed'])('are found as git finds them, %s', async (kind) => {
    const repo = withRepo();
    mkdirSync(repo.path('src'));
    symlinkSync('a.ts', repo.path('src/link.ts'));
    repo.git('add', 'src/link.ts');
    repo.commit('start', files);
    const head = repo.git('rev-parse', 'HEAD').trim();
    if (kind === 'packed') repo.git('repack', '-adq');
    const paths = new CommitPaths((await storeOf(repo))!, head);
    const tracked = repo.git('-c', 'core.quotePath=false', 'ls-tree', '-r', 'HEAD').trim().split('\n').map((line) => /^(\d+) \w+ (\w+)\t(.+)$/.exec(line)!);
    expect(tracked).toHaveLength(6);
    for (const [, mode, oid, path] of tracked) expect(paths.entryOf(path!), path).toEqual({ kind: mode === '120000' ? 'symlink' : 'file', oid });
    for (const path of ['src', 'src/deep', 'src/b.ts', 'nowhere/a.ts', 'src/a.ts/b.ts', 'src/link.ts/b.ts', 'TOP.ts', '']) expect(paths.entryOf(path), path).toBeUndefined();
    const tree = repo.git('rev-parse', 'HEAD^{tree}').trim();
    expect(new CommitPaths((await storeOf(repo))!, tree).entryOf('src/a.ts')).toEqual(paths.entryOf('src/a.ts'));
  });

  test('are left to git where a folder cannot be read, and for names that are no text', async () => {
    const repo = withRepo();
    repo.commit('start', files);
    const head = repo.git('rev-parse', 'HEAD').trim();
    const deep = repo.git('rev-parse', 'HEAD:src/deep').trim();
    rmSync(repo.path(`.git/objects/${deep.slice(0, 2)}/${deep.slice(2)}`), { force: true });
    const paths = new CommitPaths((await storeOf(repo))!, head);
    expect(paths.entryOf('src/a.ts')?.kind).toBe('file');
    expect(paths.entryOf('src/deep/er/b.ts')).toBeNull();
    expect(paths.entryOf('src/\ufffd.ts')).toBeNull();
    expect(new CommitPaths((await storeOf(repo))!, '0'.repeat(40)).entryOf('top.ts')).toBeNull();
  });

  test.each(['range', 'all', 'worktree'] as const)('an import of an unchanged file is read at once: %s', async (mode) => {
    const repo = withRepo();
    repo.commit('start', files);
    repo.commit('next', { 'src/a.ts': 'changed' });
    const snapshot = await openSnapshot(mode === 'range' ? { mode, range: 'HEAD~1..HEAD' } : { mode }, context(repo));
    expect(snapshot.readsAtOnce).toBe(true);
    expect(String(snapshot.read('src/deep/er/b.ts'))).toBe('b');
    expect(String(snapshot.read('src/a.ts'))).toBe('changed');
    expect(snapshot.read('src/none.ts')).toBeUndefined();
    await snapshot.close();
  });
});

describe('git is asked', () => {
  test('for what is not there, too long, or damaged', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.txt': 'a'.repeat(500), 'b.txt': noise(1, 3000), 'c.txt': 'c' });
    const [a, b, c] = ['a.txt', 'b.txt', 'c.txt'].map((path) => repo.git('rev-parse', `HEAD:${path}`).trim()) as [string, string, string];
    expect((await storeOf(repo))!.readBlob('0'.repeat(40))).toBeUndefined();
    expect((await storeOf(repo, 400))!.readBlob(a)).toBeUndefined();
    const file = repo.path(`.git/objects/${b.slice(0, 2)}/${b.slice(2)}`);
    chmodSync(file, 0o644);
    truncateSync(file, 200);
    writeFileSync(repo.path('x'), 'x');
    expect((await storeOf(repo))!.readBlob(b)).toBeUndefined();
    expect(String((await storeOf(repo))!.readBlob(c))).toBe('c');
  });

  test('when a pack is cut off, or its index is of another version', async () => {
    const repo = manyTexts();
    const oid = repo.git('rev-parse', 'HEAD:long.txt').trim();
    repo.git('repack', '-adq');
    const folder = repo.path('.git/objects/pack');
    const pack = join(folder, readdirSync(folder).find((name) => name.endsWith('.pack'))!);
    const index = pack.replace(/pack$/, 'idx');
    const whole = readFileSync(pack);
    chmodSync(pack, 0o644);
    for (const share of [0.01, 0.3, 0.9]) {
      writeFileSync(pack, whole.subarray(0, Math.floor(whole.length * share)));
      const read = (await storeOf(repo))!.readBlob(oid);
      if (read !== undefined) expect(Buffer.from(read).toString().split('\n')).toHaveLength(4000);
    }
    writeFileSync(pack, whole);
    expect((await storeOf(repo))!.readBlob(oid)).toBeDefined();
    chmodSync(index, 0o644);
    writeFileSync(index, readFileSync(index).subarray(8));
    expect((await storeOf(repo))!.readBlob(oid)).toBeUndefined();
  });

  test('when objects lie where only git looks', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.txt': 'a' });
    expect(await storeOf(repo)).toBeDefined();
    repo.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'] = repo.path('other');
    expect(await storeOf(repo)).toBeUndefined();
    delete repo.env['GIT_ALTERNATE_OBJECT_DIRECTORIES'];
    mkdirSync(repo.path('.git/objects/info'), { recursive: true });
    writeFileSync(repo.path('.git/objects/info/alternates'), `"${repo.path('ot\\303\\244her')}"\n`);
    expect(await storeOf(repo)).toBeUndefined();
    rmSync(repo.path('.git/objects/info/alternates'));
    const other = withRepo({ init: ['--object-format=sha256'] });
    other.commit('start', { 'a.txt': 'a' });
    expect(await storeOf(other)).toBeUndefined();
  });

  test('when the index was written while git compared it', async () => {
    const repo = withRepo();
    repo.commit('start', { 'a.ts': 'a\n', 'b.ts': 'b\n' });
    repo.stage({ 'a.ts': 'A\n' });
    const snapshot = await openSnapshot({ mode: 'staged' }, context(repo));
    expect(String(snapshot.read('b.ts'))).toBe('b\n');
    await snapshot.close();
    const opening = openSnapshot({ mode: 'staged' }, context(repo));
    repo.stage({ 'b.ts': 'B\n' });
    const later = await opening;
    await later.load(['b.ts']);
    // Whichever index git saw: b.ts is never taken for unchanged with the new text.
    expect([later.changes.length, String(later.read('b.ts'))]).not.toEqual([1, 'B\n']);
    await later.close();
  });
});
