import { closeSync, fstatSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { Script } from 'node:vm';

/**
 * Runs a CommonJS file of guard, written as a function, with the code that V8 made of it in an earlier run: that halves the start.
 * The code is kept in the user's own cache folder, one file for each version of guard and Node, never in a repository.
 * Where there is no such folder, or it cannot be written, everything works as without it.
 *
 * @param file absolute path of a file that holds `(function (exports, require, module, __filename, __dirname) {…})`.
 * @param load CommonJS's `require`, seen from beside the file.
 * @param env `NODE_DISABLE_COMPILE_CACHE=1` turns it off, as it does Node's own.
 */
export function requireCached(file: string, load: NodeJS.Require, env: NodeJS.ProcessEnv): unknown {
  delayOptimizing();
  // The build escapes everything beyond ASCII, and this is the fastest way to read that.
  const source = readFileSync(file, 'latin1');
  const cachePath = env['NODE_DISABLE_COMPILE_CACHE'] === '1' ? undefined : cachePathOf(file, source.length, env);
  const cachedData = cachePath === undefined ? undefined : unseal(readTrusted(cachePath));
  const script = new Script(source, {
    filename: file,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  const run = script.runInThisContext() as (exports: unknown, require: NodeJS.Require, module: { exports: unknown }, filename: string, dirname: string) => void;
  const module = { exports: {} as unknown };
  run(module.exports, load, module, file, dirname(file));
  if (cachePath !== undefined && (cachedData === undefined || script.cachedDataRejected === true)) {
    // At the end, for then it holds the functions that were really called.
    process.once('exit', () => writeAtomically(cachePath, seal(script.createCachedData())));
  }
  return module.exports;
}

/** What tells V8 to wait, by Node's major version; it complains of names it does not know. */
const waitFlags: Readonly<Record<string, readonly string[]>> = {
  20: ['--interrupt-budget=600000'],
  22: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
  24: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
  26: ['--invocation-count-for-maglev=4000', '--invocation-count-for-turbofan=30000'],
};

/**
 * Lets V8 run code ten times as often before it optimises it. A check lasts a fraction of a second: as V8 is set, it
 * spends a third of that (on other threads, but the time is spent) on machine code that is hardly run any more.
 * Hot loops of long checks are optimised all the same.
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

/** Data with its length and a checksum behind it: V8 trusts what it is given, and dies of a page that a power cut left empty. */
function seal(data: Buffer): Buffer {
  const trailer = Buffer.alloc(8);
  trailer.writeUInt32LE(data.length, 0);
  trailer.writeInt32LE(checksum(data), 4);
  return Buffer.concat([data, trailer]);
}

function unseal(sealed: Buffer | undefined): Buffer | undefined {
  if (sealed === undefined || sealed.length < 8) return undefined;
  const data = sealed.subarray(0, -8);
  return sealed.readUInt32LE(data.length) === data.length && sealed.readInt32LE(data.length + 4) === checksum(data) ? data : undefined;
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
  } catch {
    // A full disk or a read-only home costs time, not the check.
    discard(temporary);
  }
}

function discard(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The folder is not even a folder.
  }
}
