import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';

const cli = join(import.meta.dirname, '../../dist/cli.js');
const onPosix = process.platform !== 'win32';

/** A cache folder and a way to run guard with it. */
function makeCache() {
  const folder = mkdtempSync(join(tmpdir(), 'guard-cache-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const run = (env: Record<string, string> = {}) => {
    const { status, stdout } = spawnSync(process.execPath, [cli, 'rules'], { encoding: 'utf8', env: { PATH: process.env['PATH'], HOME: folder, XDG_CACHE_HOME: folder, LOCALAPPDATA: folder, ...env } });
    return { status, stdout };
  };
  const files = () => readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return { folder, run, files };
}

test('the second run uses what the first one compiled, and says the same', () => {
  const { run, files } = makeCache();
  const first = run();
  expect(first.status).toBe(0);
  const made = files();
  // `guard rules` needs the command line, the rules, and the commands that are asked for rarely.
  expect(made.map((path) => /-(\w+)\.js\.cache$/.exec(path)?.[1]).sort()).toEqual(['analysis', 'main', 'more']);
  for (const file of made) utimesSync(file, 1, 1);
  expect(run()).toEqual(first);
  expect(files()).toEqual(made);
  for (const file of made) expect(statSync(file).mtimeMs).toBe(1000);
  if (onPosix) for (const file of made) expect(statSync(file).mode & 0o777).toBe(0o600);
});

test.each<[string, (good: Buffer) => Buffer]>([
  ['an empty file', () => Buffer.alloc(0)],
  ['a cut file', (good) => good.subarray(0, good.length / 2)],
  ['an empty page in the middle', (good) => Buffer.concat([good.subarray(0, 65_536), Buffer.alloc(4096), good.subarray(65_536 + 4096)])],
  ['something else', () => Buffer.from('#!/bin/sh\n'.repeat(1000))],
])('%s is made anew', (_, damage) => {
  const { run, files } = makeCache();
  const first = run();
  const [file] = files();
  const good = readFileSync(file!);
  writeFileSync(file!, damage(good));
  expect(run()).toEqual(first);
  expect(readFileSync(file!).length).toBeGreaterThan(good.length / 2);
  expect(run()).toEqual(first);
});

test.runIf(onPosix)('a file that others may write is not run', () => {
  const { run, files } = makeCache();
  const first = run();
  const [file] = files();
  chmodSync(file!, 0o666);
  utimesSync(file!, 1, 1);
  expect(run()).toEqual(first);
  // Made anew, by this user for this user.
  expect(statSync(file!).mtimeMs).toBeGreaterThan(1000);
  expect(statSync(file!).mode & 0o777).toBe(0o600);
});

test('a cache that a far smaller run made is made anew', () => {
  const { run, files } = makeCache();
  const first = run();
  const [file] = files();
  const sealed = readFileSync(file!);
  // The last four bytes: milliseconds that the run took which made it.
  sealed.writeUInt32LE(1, sealed.length - 4);
  writeFileSync(file!, sealed);
  expect(run()).toEqual(first);
  const anew = readFileSync(file!);
  expect(anew.readUInt32LE(anew.length - 4)).toBeGreaterThan(2);
});

test('old caches do not pile up', () => {
  const { folder, run, files } = makeCache();
  mkdirSync(join(folder, 'stageguard'));
  for (let version = 0; version < 60; version++) {
    const path = join(folder, 'stageguard', `0.0.${version}-main.js.cache`);
    writeFileSync(path, '');
    utimesSync(path, 1000 + version, 1000 + version);
  }
  run();
  const names = files().map((path) => basename(path));
  expect(names).toHaveLength(30);
  expect(names).toContain('0.0.59-main.js.cache');
  expect(names).not.toContain('0.0.0-main.js.cache');
});

test('without a folder that can be written, or when told so, guard works as well', () => {
  const { folder, run, files } = makeCache();
  const expected = run({ NODE_DISABLE_COMPILE_CACHE: '1' });
  expect(expected.status).toBe(0);
  expect(files()).toEqual([]);
  mkdirSync(join(folder, 'occupied'));
  writeFileSync(join(folder, 'occupied/stageguard'), '');
  expect(run({ XDG_CACHE_HOME: join(folder, 'occupied'), LOCALAPPDATA: join(folder, 'occupied') })).toEqual(expected);
});
