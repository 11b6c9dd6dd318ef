import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execPath, platform } from 'node:process';

/** What a program in the sandbox did. */
export interface SandboxResult {
  /** Exit code; undefined when it was ended by a signal or by the time limit. */
  readonly code: number | undefined;
  readonly timedOut: boolean;
  /** The first part of what it wrote to stderr. */
  readonly stderr: string;
}

export interface SandboxLimits {
  readonly timeoutMs: number;
  /** Of the program's heap, in megabytes. */
  readonly memoryMb: number;
  /** Program that makes the namespaces. Default: `unshare`. */
  readonly unshare?: string;
}

/** Folders of programs and libraries; everything else of the machine is not there. */
const SYSTEM = ['/usr', '/bin', '/lib', '/lib32', '/lib64', '/nix/store', '/etc/ld.so.cache'];
const MAX_OUTPUT = 20_000;

/**
 * Builds a root of its own: system folders read-only, the work folder, packages read-only, no home, no repository, no other process, no
 * network but a loopback of its own. Then it runs the program there with an empty environment. $1 root, $2 work, $3 packages, $4 node.
 */
const SCRIPT = `set -e
root="$1"; work="$2"; modules="$3"; node="$4"; shift 4
mount -t tmpfs -o size=64m,mode=755 tmpfs "$root"
for path in ${SYSTEM.join(' ')} "$node"; do
  if [ -e "$root$path" ] || [ ! -e "$path" ]; then continue
  elif [ -L "$path" ]; then mkdir -p "$root$(dirname "$path")"; cp -P "$path" "$root$path"
  elif [ -d "$path" ]; then mkdir -p "$root$path"; mount --rbind "$path" "$root$path"; mount -o remount,bind,ro "$root$path"
  else mkdir -p "$root$(dirname "$path")"; : > "$root$path"; mount --bind "$path" "$root$path"; mount -o remount,bind,ro "$root$path"
  fi
done
mkdir -p "$root/proc" "$root/dev" "$root/tmp" "$root/work"
for device in null zero random urandom; do : > "$root/dev/$device"; mount --bind "/dev/$device" "$root/dev/$device"; done
mount -t proc proc "$root/proc" 2>/dev/null || true
mount --bind "$work" "$root/work"
if [ -n "$modules" ]; then mount --rbind "$modules" "$root/work/node_modules"; mount -o remount,bind,ro "$root/work/node_modules"; fi
cd "$root/work"
exec chroot "$root" /usr/bin/env -i PATH=/usr/bin:/bin HOME=/tmp TMPDIR=/tmp LC_ALL=C NODE_NO_WARNINGS=1 /bin/sh -c 'cd /work; exec "$@"' sh "$@"
`;

const NAMESPACES = ['--user', '--map-root-user', '--mount', '--net', '--pid', '--ipc', '--uts', '--fork', '--kill-child=KILL'];

/** Why programs cannot be shut in here; undefined when they can. Asks once a run. */
export function sandboxProblem(): Promise<string | undefined> {
  return (problem ??= findProblem());
}

let problem: Promise<string | undefined> | undefined;

/** The same for another system or another program than util-linux's `unshare`. */
export async function findProblem(system: string = platform, unshare = 'unshare'): Promise<string | undefined> {
  if (system !== 'linux') return `tests are run in Linux namespaces only, and this is ${system}`;
  const folder = await mkdtemp(join(tmpdir(), 'guard-sandbox-'));
  try {
    const { code, stderr } = await runInSandbox(folder, undefined, ['-e', ''], { timeoutMs: 10_000, memoryMb: 64, unshare });
    return code === 0 ? undefined : `this machine does not allow a sandbox (${stderr.trim().split('\n')[0] || 'unshare failed'})`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Runs node with these arguments in a sandbox: it sees `work` as its folder and nothing else of the user's, has no network, an empty
 * environment, and ends with its time.
 *
 * @param work an absolute path; what the program writes there stays there.
 * @param modules node_modules to lend it, read-only.
 */
export async function runInSandbox(work: string, modules: string | undefined, args: readonly string[], limits: SandboxLimits): Promise<SandboxResult> {
  const root = await mkdtemp(join(tmpdir(), 'guard-root-'));
  if (modules !== undefined) await mkdir(join(work, 'node_modules'), { recursive: true });
  const command = ['/usr/bin/prlimit', `--cpu=${Math.ceil(limits.timeoutMs / 1000) + 1}`, '--fsize=50000000', '--core=0', `--data=${(limits.memoryMb + 1_500) * 1_048_576}`, execPath, `--max-old-space-size=${limits.memoryMb}`, ...args];
  try {
    return await collect(limits.unshare ?? 'unshare', [...NAMESPACES, '/bin/sh', '-c', SCRIPT, 'sh', root, work, modules ?? '', execPath, ...command], limits.timeoutMs);
  } finally {
    await rm(root, { recursive: true, force: true });
  }
}

function collect(program: string, args: readonly string[], timeoutMs: number): Promise<SandboxResult> {
  return new Promise((resolve) => {
    // No variable of the user's reaches even the helper that builds the sandbox.
    const child = spawn(program, args, { env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' }, stdio: ['ignore', 'ignore', 'pipe'] });
    let stderr = '';
    let timedOut = false;
    const timer = setTimeout(() => {
      timedOut = true;
      child.kill('SIGKILL');
    }, timeoutMs);
    child.stderr.on('data', (chunk: Buffer) => {
      if (stderr.length < MAX_OUTPUT) stderr += chunk.toString('utf8');
    });
    const end = (code: number | undefined): void => {
      clearTimeout(timer);
      resolve({ code, timedOut, stderr: stderr.slice(0, MAX_OUTPUT) });
    };
    child.on('error', (error) => {
      stderr = error.message;
      end(undefined);
    });
    child.on('close', (code) => end(code ?? undefined));
  });
}
