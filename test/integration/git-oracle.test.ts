/**
 * Random states of HEAD and index, known exactly because they are made here, against what guard reads.
 * `GUARD_ORACLE_SEEDS=2000 npx vitest run git-oracle` for the long run; a failing seed is in the message.
 */
import { createHash } from 'node:crypto';
import { afterAll, expect, test } from 'vitest';
import type { Change } from '../../src/core/change.ts';
import { hasLine } from '../../src/core/change.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { GitSnapshot } from '../../src/git/open-snapshot.ts';
import { makeRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const SEEDS = Number(process.env['GUARD_ORACLE_SEEDS'] ?? 60);
const PER_TEST = 20;

interface Blob {
  readonly mode: '100644' | '100755' | '120000';
  readonly text: Buffer;
}
type State = Map<string, Blob>;
type Random = () => number;

/** Mulberry32: the same numbers for the same seed on every machine. */
function randomFrom(seed: number): Random {
  let state = seed * 2_654_435_761;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function pick<T>(random: Random, from: readonly T[]): T {
  return from[Math.floor(random() * from.length)]!;
}

const NAMES = ['a.js', 'b.ts', 'src/c.js', 'src/deep/d.js', 'e e.js', 'quo"te.js', 'tab\t.js', 'é.js', 'new\nline.js', '-f.js'];
const LINES = ['', '}', '\t', 'const a = 1;', 'return;', '++ b/x', '-- a/x', '@@ -1,3 +1,9 @@', 'diff --git a/x b/x', '\\ No newline at end of file', 'index 123..456', '\0', 'é', ' ', 'lone\rreturn', '* Unmerged path x'];

function randomLines(random: Random): string[] {
  const end = pick(random, ['\n', '\n', '\r\n']);
  const length = Math.floor(random() ** 2 * 40);
  const lines = Array.from({ length }, () => (random() < 0.4 ? pick(random, LINES) : `line ${Math.floor(random() * 60)}`) + (random() < 0.05 ? pick(random, ['\n', '\r\n']) : end));
  if (lines.length > 0 && random() < 0.25) lines[lines.length - 1] = lines.at(-1)!.replace(/\r?\n$/, '') || 'x';
  return lines;
}

function randomBlob(random: Random): Blob {
  const mode = pick(random, ['100644', '100644', '100644', '100755', '120000'] as const);
  return { mode, text: mode === '120000' ? Buffer.from(pick(random, NAMES)) : Buffer.from(randomLines(random).join('')) };
}

/** Hunks here and there: lines changed, added, removed, or all line ends. */
function edit(random: Random, text: Buffer): Buffer {
  if (random() < 0.1) return Buffer.from(text.toString().replaceAll('\r\n', '\n').replaceAll('\n', pick(random, ['\n', '\r\n'])));
  const lines = splitLines(text);
  for (let edits = 1 + Math.floor(random() * 4); edits > 0; edits--) {
    const at = Math.floor(random() * (lines.length + 1));
    const added = random() < 0.7 ? randomLines(random).slice(0, 3) : [];
    lines.splice(at, Math.floor(random() * 3), ...added);
  }
  return Buffer.from(lines.join(''));
}

function randomStates(random: Random): { head: State; index: State } {
  const head: State = new Map(NAMES.filter(() => random() < 0.6).map((name) => [name, randomBlob(random)]));
  const index: State = new Map(head);
  for (const name of NAMES) {
    const blob = index.get(name);
    const choice = random();
    if (blob === undefined) {
      if (choice < 0.4) index.set(name, randomBlob(random));
    } else if (choice < 0.3) index.set(name, { ...blob, text: blob.mode === '120000' ? Buffer.from('other') : edit(random, blob.text) });
    else if (choice < 0.4) index.delete(name);
    else if (choice < 0.5) index.set(name, randomBlob(random));
    else if (choice < 0.6 && blob.mode !== '120000') index.set(name, { ...blob, mode: blob.mode === '100644' ? '100755' : '100644' });
    else if (choice < 0.75) {
      const target = `moved/${name}`;
      index.delete(name);
      index.set(target, random() < 0.5 || blob.mode === '120000' ? blob : { ...blob, text: edit(random, blob.text) });
    }
  }
  return { head, index };
}

const oidOf = (blob: Blob): string => createHash('sha1').update(`blob ${blob.text.length}\0`).update(blob.text).digest('hex');

/** Puts both states into the repository, through the object database and the index alone. */
function install(repo: TestRepo, seed: number, head: State, index: State): void {
  const parts: (string | Buffer)[] = [];
  for (const blob of [...head.values(), ...index.values()]) parts.push(`blob\ndata ${blob.text.length}\n`, blob.text, '\n');
  parts.push(`commit refs/heads/seed-${seed}\ncommitter Ada <ada@example.org> 0 +0000\ndata 0\n`);
  for (const [name, blob] of head) parts.push(`M ${blob.mode} ${oidOf(blob)} ${JSON.stringify(name)}\n`);
  repo.run('git', ['fast-import', '--quiet'], { input: Buffer.concat(parts.map((part) => Buffer.from(part as string))) });
  repo.git('symbolic-ref', 'HEAD', `refs/heads/seed-${seed}`);
  repo.git('read-tree', '--empty');
  repo.run('git', ['update-index', '-z', '--index-info'], { input: [...index].map(([name, blob]) => `${blob.mode} ${oidOf(blob)} 0\t${name}\0`).join('') });
}

function splitLines(text: Buffer): string[] {
  return text.toString().match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Length of the longest common subsequence. */
function commonLines(a: readonly string[], b: readonly string[]): number {
  let row: number[] = Array.from({ length: b.length + 1 }, () => 0);
  for (const line of a) {
    const next = [0];
    for (let at = 0; at < b.length; at++) next.push(line === b[at] ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!));
    row = next;
  }
  return row[b.length]!;
}

/** What is not changed must be the same lines in the same order on both sides, and as many as a diff can find. */
function expectExactLines(change: Change, before: Buffer, after: Buffer): void {
  const oldLines = splitLines(before);
  const newLines = splitLines(after);
  const removed = change.hunks.filter((hunk) => hunk.oldLines > 0).map((hunk) => ({ start: hunk.oldStart, end: hunk.oldStart + hunk.oldLines }));
  const keptOld = oldLines.filter((_, at) => !hasLine(removed, at + 1));
  const keptNew = newLines.filter((_, at) => !hasLine(change.changed, at + 1));
  expect(keptNew).toEqual(keptOld);
  expect(keptNew.length).toBe(commonLines(oldLines, newLines));
  for (const range of change.changed) expect(range.end - 1).toBeLessThanOrEqual(newLines.length);
}

function expectTruth(snapshot: GitSnapshot, head: State, index: State): void {
  const differs = [...new Set([...head.keys(), ...index.keys()])].filter((name) => {
    const [before, after] = [head.get(name), index.get(name)];
    return before === undefined || after === undefined || before.mode !== after.mode || !before.text.equals(after.text);
  });
  const told = snapshot.changes.flatMap((change) => (change.oldPath === undefined ? [change.path] : [change.path, change.oldPath]));
  expect([...told].sort()).toEqual([...differs].sort());
  expect(new Set(told).size).toBe(told.length);

  for (const change of snapshot.changes) {
    const after = index.get(change.path);
    const before = head.get(change.oldPath ?? change.path);
    if (change.oldPath !== undefined) expect([index.has(change.oldPath), head.has(change.path)]).toEqual([false, false]);
    expect(change.oid).toBe(after === undefined ? undefined : oidOf(after));
    expect(change.oldOid).toBe(before === undefined ? undefined : oidOf(before));
    expect(change.kind).toBe((after ?? before)!.mode === '120000' ? 'symlink' : 'file');
    const isFile = (blob: Blob | undefined): blob is Blob => blob !== undefined && blob.mode !== '120000';
    const text = snapshot.read(change.path);
    expect(text === undefined ? undefined : Buffer.from(text!)).toEqual(isFile(after) ? after.text : undefined);
    const base = snapshot.readBase(change.path);
    expect(base === undefined ? undefined : Buffer.from(base!)).toEqual(isFile(before) ? before.text : undefined);
    if (isFile(after)) expectExactLines(change, isFile(before) ? before.text : Buffer.alloc(0), after.text);
  }
}

const repos: TestRepo[] = [];
afterAll(() => repos.forEach((repo) => repo.remove()));

test.each(Array.from({ length: Math.ceil(SEEDS / PER_TEST) }, (_, batch) => [batch * PER_TEST]))(
  'guard reads exactly the lines, texts and kinds of 20 random states, from seed %i',
  async (first) => {
    const repo = makeRepo();
    repos.push(repo);
    for (let seed = first; seed < Math.min(first + PER_TEST, SEEDS); seed++) {
      const { head, index } = randomStates(randomFrom(seed));
      install(repo, seed, head, index);
      const snapshot = await openSnapshot({ mode: 'staged' }, { cwd: repo.dir, env: repo.env });
      const paths = snapshot.changes.map((change) => change.path);
      await Promise.all([snapshot.load(paths), snapshot.loadBase(paths)]);
      try {
        expectTruth(snapshot, head, index);
      } catch (error) {
        throw new Error(`seed ${seed}: ${(error as Error).message}`, { cause: error });
      } finally {
        await snapshot.close();
      }
    }
  },
);
