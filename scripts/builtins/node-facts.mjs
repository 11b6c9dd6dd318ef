// What each version of Node is made of, told by that Node: its binaries come from the registry as packages.
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const script = fileURLToPath(new URL('introspect.cjs', import.meta.url));
const digest = createHash('sha256').update(readFileSync(script)).digest('hex').slice(0, 8);
const platforms = { linux: 'linux', darwin: 'darwin' };

/** Modules and globals that hide behind a flag count as there: whoever uses one has the flag. */
const FLAGS = ['--experimental-sqlite', '--experimental-websocket', '--experimental-eventsource', '--experimental-global-customevent', '--experimental-global-webcrypto', '--experimental-fetch', '--experimental-wasm-modules', '--experimental-quic', '--experimental-ffi', '--experimental-vfs', '--experimental-stream-iter', '--expose-internals=false'];

/** Downloads a package of the registry into a folder of its own, and gives that folder. */
export async function fetchPackage(name, version, cache) {
  const folder = join(cache, `${name.replaceAll('/', '+')}@${version}`);
  if (existsSync(join(folder, 'package/package.json'))) return join(folder, 'package');
  mkdirSync(join(folder, 'package'), { recursive: true });
  const { stdout } = await run('npm', ['pack', `${name}@${version}`, '--silent', '--pack-destination', folder], { cwd: folder, env: { ...process.env, npm_config_update_notifier: 'false' } });
  const archive = join(folder, stdout.trim().split('\n').at(-1));
  // Not every package calls its folder `package`.
  await run('tar', ['xzf', archive, '-C', join(folder, 'package'), '--strip-components=1']);
  rmSync(archive);
  return join(folder, 'package');
}

/** What `process.versions.node` at this version is made of; kept, since a binary has a hundred megabytes. */
export async function nodeFacts(version, cache) {
  const kept = join(cache, `node-${version}-${digest}.json`);
  if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const platform = platforms[process.platform];
  if (platform === undefined) throw new Error('the tables can be made on Linux and macOS only');
  const temporary = mkdtempSync(join(cache, 'binary-'));
  try {
    const folder = await fetchPackage(`node-${platform}-${process.arch}`, version, temporary);
    const binary = join(folder, 'bin/node');
    const known = await run(binary, ['-p', 'JSON.stringify(process.allowedNodeEnvironmentFlags ? Array.from(process.allowedNodeEnvironmentFlags) : [])']);
    const allowed = new Set(JSON.parse(known.stdout));
    const { stdout } = await run(binary, [...FLAGS.filter((flag) => allowed.has(flag)), script], { maxBuffer: 1 << 26, cwd: temporary });
    writeFileSync(kept, stdout);
    return JSON.parse(stdout);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}
