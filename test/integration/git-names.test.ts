import { describe, expect, test } from 'vitest';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { numbersOf } from '../support/added-lines.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const NAMES: readonly string[] = [
  'new\nline.js',
  'tab\t.js',
  'quo"te.js',
  "apo'strophe.js",
  'back\\slash.js',
  'blank blank.js',
  ' leading.js',
  'trailing ',
  '-rf',
  '--output=x.js',
  ':(top)x.js',
  ':(exclude)*.js',
  ':0:a.js',
  'HEAD:a.js',
  '*.js',
  '[a].js',
  '::error::.js',
  '\x1b[31mred.js',
  '\r.js',
  '‮sj.rtl',
  '\ufeffbom.js',
  'bom.js',
  'caf\u00e9.js',
  'cafe\u0301.js',
  'Case.js',
  'case.js',
  'a missing',
  '0123456789012345678901234567890123456789 blob 5',
  `${'d/'.repeat(60)}deep.js`,
  'x'.repeat(255),
  '📦.js',
  'dot.',
  '...',
  '~',
  'diff --git a b',
];

/** Stages files through the index alone, because a file system may refuse or change names. */
function stageNames(repo: TestRepo, names: readonly Buffer[], text: (index: number) => string): void {
  const lines = names.map((name, index) => {
    const oid = repo.run('git', ['hash-object', '-w', '--stdin'], { input: text(index) }).toString().trim();
    return Buffer.concat([Buffer.from(`100644 ${oid} 0\t`), name, Buffer.from([0])]);
  });
  repo.run('git', ['update-index', '-z', '--index-info'], { input: Buffer.concat(lines) });
}

async function expectTexts(repo: TestRepo, names: readonly string[], text: (index: number) => string): Promise<void> {
  const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env });
  try {
    expect(snapshot.changes.map((change) => change.path).sort()).toEqual([...names].sort());
    await snapshot.load(names);
    names.forEach((name, index) => expect({ name, text: Buffer.from(snapshot.read(name)!).toString() }).toEqual({ name, text: text(index) }));
    for (const change of snapshot.changes) expect(numbersOf(change.changed)).toEqual([2]);
  } finally {
    await snapshot.close();
  }
}

describe('odd names', () => {
  test('come exactly, changed and unchanged', async () => {
    const repo = withRepo();
    const buffers = NAMES.map((name) => Buffer.from(name));
    stageNames(repo, buffers, (index) => `name ${index}\nold\n`);
    repo.git('commit', '-qm', 'start');
    stageNames(repo, buffers, (index) => `name ${index}\nnew\n`);
    await expectTexts(repo, NAMES, (index) => `name ${index}\nnew\n`);

    repo.git('commit', '-qm', 'second');
    const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env });
    expect(snapshot.changes).toEqual([]);
    await snapshot.load(NAMES);
    NAMES.forEach((name, index) => {
      const bytes = snapshot.read(name);
      // One name cannot be asked for and so counts as absent; nothing that is unchanged depends on it.
      if (name.includes('\n')) expect(bytes).toBeUndefined();
      else expect(Buffer.from(bytes!).toString()).toBe(`name ${index}\nnew\n`);
    });
    expect([...(await snapshot.list())].sort()).toEqual([...NAMES].sort());
    await snapshot.close();
  });

  test('that are not UTF-8 are kept as bytes and stay different from each other', async () => {
    const repo = withRepo();
    repo.commit('start');
    const names = [Buffer.from('caf\xe9.js', 'latin1'), Buffer.from('caf\xe8.js', 'latin1'), Buffer.from('caf\\xE9.js'), Buffer.from([0xf0, 0x9f, 0x2e]), Buffer.from('é\xff', 'latin1')];
    stageNames(repo, names, (index) => `text ${index}\n`);
    const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env });
    const paths = snapshot.changes.map((change) => change.path);
    expect(new Set(paths).size).toBe(5);
    expect(paths).toContain('caf\\xE8.js');
    await snapshot.load(paths);
    for (const change of snapshot.changes) {
      const bytes = Buffer.from(change.pathBytes ?? Buffer.from(change.path));
      const index = names.findIndex((name) => name.equals(bytes));
      expect(Buffer.from(snapshot.read(change.path)!).toString()).toBe(`text ${index}\n`);
    }
    await snapshot.close();
  });

  /** Puts a conflict of this name into the index, beside a changed z.js. */
  function unmerged(name: string): TestRepo {
    const repo = withRepo();
    repo.commit('start', { 'z.js': 'old\n' });
    const oid = repo.run('git', ['hash-object', '-w', '--stdin'], { input: 'x\n' }).toString().trim();
    repo.run('git', ['update-index', '-z', '--index-info'], { input: [1, 2, 3].map((stage) => `100644 ${oid} ${stage}\t${name}\0`).join('') });
    repo.stage({ 'z.js': 'new\n' });
    return repo;
  }

  test('with a line end in a conflict are told', async () => {
    const repo = unmerged('a\nb\n@@ -1 +1 @@\n.js');
    const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env });
    await snapshot.close();
    expect(snapshot.changes.map((change) => [change.path, change.status, numbersOf(change.changed)])).toEqual([['a\nb\n@@ -1 +1 @@\n.js', 'unmerged', []], ['z.js', 'modified', [1]]]);
  });

  test('with a forged patch in a conflict hide nothing', async () => {
    const repo = unmerged('a\ndiff --git a/z.js b/z.js\n.js');
    await expect(openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env })).rejects.toMatchObject({ code: 'git-garbled-answer' });
  });
});
