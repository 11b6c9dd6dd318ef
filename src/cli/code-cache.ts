import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/** What one file of the program holds: modules by their path among the sources. To call is to load. */
export type Layer = Readonly<Record<string, () => unknown>>;

/**
 * Gives the files that the program is made of (scripts/layers.mjs), each read when it is first asked for.
 *
 * They are run with the code that V8 made of them in an earlier run: that halves the start. It is kept in the user's own
 * cache folder, one file for each version of guard and Node, never in a repository. Where there is no such folder, or it
 * cannot be written, everything works as without it.
 *
 * @param folder where the files lie; each holds `(function (exports, require, module, __filename, __dirname, layer) {…})`.
 * @param load CommonJS's `require`, seen from beside the files.
 * @param env `NODE_DISABLE_COMPILE_CACHE=1` turns the cache off, as it does Node's own.
 */
export function openLayers(folder: string, load: NodeJS.Require, env: NodeJS.ProcessEnv): (name: string) => Layer {
  delayOptimizing();
  const layers = new Map<string, Layer>();
  const open = (name: string): Layer => {
    let layer = layers.get(name);
    if (layer === undefined) layers.set(name, (layer = runCached(join(folder, `${name}.js`), load, open, env) as Layer));
    return layer;
  };
  return open;
}

type Run = (exports: unknown, require: NodeJS.Require, module: { exports: unknown }, filename: string, dirname: string, layer: (name: string) => Layer) => void;

function runCached(file: string, load: NodeJS.Require, open: (name: string) => Layer, env: NodeJS.ProcessEnv): unknown {
  // The build escapes everything beyond ASCII, and this is the fastest way to read that.
  const source = readFileSync(file, 'latin1');
  const cachePath = env['NODE_DISABLE_COMPILE_CACHE'] === '1' ? undefined : cachePathOf(file, source.length, env);
  const cached = cachePath === undefined ? undefined : unseal(readTrusted(cachePath));
  const script = new Script(source, { filename: file, ...(cached === undefined ? {} : { cachedData: cached.data }) });
  const run = script.runInThisContext() as Run;
  const module = { exports: {} as unknown };
  run(module.exports, load, module, file, dirname(file), open);
  if (cachePath !== undefined) {
    const madeBy = cached === undefined || script.cachedDataRejected === true ? -Infinity : cached.work;
    // At the end, for then it holds the functions that were really called.
    process.once('exit', () => {
      const work = cpuMilliseconds();
      if (work > madeBy * 2) writeAtomically(cachePath, seal(script.createCachedData(), work));
    });
  }
  return module.exports;
}

/** How much was done: a cache made by a run that did little lacks most functions, so one that does far more makes it anew. */
function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage();
  return Math.round((user + system) / 1000);
}

/** What tells V8 to wait, by Node's major version; it complains of names it does not know. */
const waitFlags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=600000', '--no-flush-bytecode'],
  22: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', '--no-flush-bytecode'],
  24: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', '--no-flush-bytecode'],
  26: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000', '--no-flush-bytecode'],
};

/**
 * Lets V8 run code ten times as often before it optimises it. A check lasts a fraction of a second: as V8 is set, it
 * spends a third of that (on other threads, but the time is spent) on machine code that is hardly run any more.
 * Hot loops of long checks are optimised all the same. And code is kept, so that it is there when the cache is written.
 */
function delayOptimizing(): void {
  for (const flag of waitFlags[process.versions.node.split('.')[0]!] ?? []) setFlagsFromString(flag);
}

/** V8 refuses code of another version or other flags by itself; of the source it compares the length only, so the name holds the rest. */
function cachePathOf(file: string, length: number, env: NodeJS.ProcessEnv): string | undefined {
  const folder = cacheFolder(env);
  return folder === undefined ? undefined : join(folder, 'stageguard', `${GUARD_VERSION}-${GUARD_BUILD}-${process.version}-${process.arch}-${length}-${basename(file)}.cache`);
}

/** @see https://specifications.freedesktop.org/basedir-spec/latest/ */
function cacheFolder(env: NodeJS.ProcessEnv): string | undefined {
  const { XDG_CACHE_HOME, LOCALAPPDATA } = env;
  if (XDG_CACHE_HOME !== undefined && XDG_CACHE_HOME.startsWith('/')) return XDG_CACHE_HOME;
  if (process.platform === 'win32') return LOCALAPPDATA;
  const home = env['HOME'] ?? homedir();
  if (home === '' || home === '/') return undefined;
  return process.platform === 'darwin' ? join(home, 'Library/Caches') : join(home, '.cache');
}

/** Bytes of a file that belongs to this user and that nobody else can write: what it holds is run. */
function readTrusted(path: string): Buffer | undefined {
  let descriptor: number | undefined;
  try {
    descriptor = openSync(path, 'r');
    const { uid, mode } = fstatSync(descriptor);
    const isOwn = process.getuid === undefined || (uid === process.getuid() && (mode & 0o022) === 0);
    return isOwn ? readFileSync(descriptor) : undefined;
  } catch {
    // No cache yet, or none to be had: the source is compiled.
    return undefined;
  } finally {
    if (descriptor !== undefined) closeSync(descriptor);
  }
}

/** Bytes behind the data: its length, a checksum, and the milliseconds that the run took which made it. */
const TRAILER = 12;

/** V8 trusts what it is given, and dies of a page that a power cut left empty. */
function seal(data: Buffer, work: number): Buffer {
  const trailer = Buffer.alloc(TRAILER);
  trailer.writeUInt32LE(data.length, 0);
  trailer.writeInt32LE(checksum(data), 4);
  trailer.writeUInt32LE(work, 8);
  return Buffer.concat([data, trailer]);
}

function unseal(sealed: Buffer | undefined): { data: Buffer; work: number } | undefined {
  if (sealed === undefined || sealed.length < TRAILER) return undefined;
  const data = sealed.subarray(0, -TRAILER);
  if (sealed.readUInt32LE(data.length) !== data.length || sealed.readInt32LE(data.length + 4) !== checksum(data)) return undefined;
  return { data, work: sealed.readUInt32LE(data.length + 8) };
}

/** Of two words of each sector, for disks lose whole ones; to read all would take as long as the cache saves. */
function checksum(data: Buffer): number {
  const aligned = data.byteOffset % 4 === 0 ? data : Buffer.from(data);
  const words = new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length >> 2);
  let sum = data.length;
  for (let at = 0; at < words.length; at += 64) sum = (Math.imul(sum, 31) + words[at]!) | 0;
  return sum;
}

function writeAtomically(path: string, data: Buffer): void {
  const temporary = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    writeFileSync(temporary, data, { mode: 0o600, flag: 'wx' });
    renameSync(temporary, path);
    dropOldest(dirname(path));
  } catch {
    // A full disk or a read-only home costs time, not the check.
    discard(temporary);
  }
}

/** Caches of so many files are kept; each version of guard and Node makes up to five. */
const KEPT = 30;

function dropOldest(folder: string): void {
  const names = readdirSync(folder);
  if (names.length <= KEPT) return;
  const byAge = names.map((name) => join(folder, name)).map((path) => ({ path, age: statSync(path).mtimeMs })).sort((a, b) => b.age - a.age);
  for (const { path } of byAge.slice(KEPT)) discard(path);
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder is not even a folder.
  }
}
