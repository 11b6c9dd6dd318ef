/** Real git repositories for tests, each in a folder of its own, the same on every machine. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

export interface RepoOptions {
  /** Folder name of the work tree below the temporary folder. Default `repo`. */
  readonly name?: string;
  /** Further arguments of `git init`, e.g. `--object-format=sha256`. */
  readonly init?: readonly string[];
}

/** What git gets in tests: a fixed identity and clock, and nothing of the machine's own configuration. */
export function testEnvironment(home: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: home,
    XDG_CONFIG_HOME: home,
    TMPDIR: tmpdir(),
    LC_ALL: 'C',
    TZ: 'UTC',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_AUTHOR_NAME: 'Ada',
    GIT_AUTHOR_EMAIL: 'ada@example.org',
    GIT_AUTHOR_DATE: '2026-01-01T12:00:00Z',
    GIT_COMMITTER_NAME: 'Ada',
    GIT_COMMITTER_EMAIL: 'ada@example.org',
    GIT_COMMITTER_DATE: '2026-01-01T12:00:00Z',
    GIT_EDITOR: 'true',
    GIT_TERMINAL_PROMPT: '0',
  };
}

export class TestRepo {
  /** The temporary folder around it: home, hooks, other clones. */
  readonly home: string;
  /** Top of the work tree, without symbolic links. */
  readonly dir: string;
  readonly env: Record<string, string>;

  constructor(home: string, dir: string) {
    this.home = home;
    this.dir = dir;
    this.env = testEnvironment(home);
  }

  /** Runs git at the top and gives its stdout as text. */
  git(...args: readonly string[]): string {
    return this.gitBytes(...args).toString('utf8');
  }

  /** Runs git at the top and gives its stdout as it is. */
  gitBytes(...args: readonly string[]): Buffer {
    return this.run('git', args);
  }

  /** Runs a program; throws with its stderr when it fails, or does not end (default: 60 s). */
  run(program: string, args: readonly string[], options: { cwd?: string; input?: string | Uint8Array; env?: Record<string, string>; timeoutMs?: number } = {}): Buffer {
    return execFileSync(program, args, {
      cwd: options.cwd ?? this.dir,
      env: { ...this.env, ...options.env },
      input: options.input ?? '',
      stdio: ['pipe', 'pipe', 'pipe'],
      maxBuffer: 2 ** 28,
      timeout: options.timeoutMs ?? 60_000,
    });
  }

  /** Runs git and gives its exit code and stderr, whatever they are. */
  try(args: readonly string[], options: { cwd?: string; input?: string; env?: Record<string, string> } = {}): { status: number; stderr: string } {
    try {
      this.run('git', args, options);
      return { status: 0, stderr: '' };
    } catch (error) {
      const { status, stderr } = error as { status: number; stderr: Buffer };
      return { status, stderr: String(stderr) };
    }
  }

  path(...parts: readonly string[]): string {
    return join(this.dir, ...parts);
  }

  /** Writes a file and the folders above it. */
  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    writeFileSync(this.path(path), content);
  }

  read(path: string): Buffer {
    return readFileSync(this.path(path));
  }

  link(path: string, target: string): void {
    mkdirSync(dirname(this.path(path)), { recursive: true });
    symlinkSync(target, this.path(path));
  }

  /** Writes files and stages them. */
  stage(files: Readonly<Record<string, string | Uint8Array>>): void {
    for (const [path, content] of Object.entries(files)) this.write(path, content);
    this.git('--literal-pathspecs', 'add', '--', ...Object.keys(files));
  }

  /** Stages these files and commits all that is staged, without hooks; gives the commit's id. */
  commit(message: string, files: Readonly<Record<string, string | Uint8Array>> = {}): string {
    if (Object.keys(files).length > 0) this.stage(files);
    this.git('commit', '--quiet', '--allow-empty', '--no-verify', '-m', message);
    return this.git('rev-parse', 'HEAD').trim();
  }

  /** Installs a hook in this repository. */
  hook(name: string, script: string): void {
    const file = join(this.git('rev-parse', '--path-format=absolute', '--git-path', 'hooks').trim(), name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, script);
    chmodSync(file, 0o755);
  }

  remove(): void {
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** Makes an empty repository; the caller removes it. */
export function makeRepo(options: RepoOptions = {}): TestRepo {
  const home = realpathSync(mkdtempSync(join(tmpdir(), 'guard-test-')));
  const dir = join(home, options.name ?? 'repo');
  mkdirSync(dir);
  const repo = new TestRepo(home, dir);
  repo.git('init', '--quiet', '--initial-branch=main', ...(options.init ?? []));
  return repo;
}

/** Makes an empty repository that is removed when the current test has ended. */
export function withRepo(options: RepoOptions = {}): TestRepo {
  const repo = makeRepo(options);
  onTestFinished(() => repo.remove());
  return repo;
}

/** Another work tree or clone that lives in the same temporary folder. */
export function besideRepo(repo: TestRepo, name: string): TestRepo {
  return new TestRepo(repo.home, join(repo.home, name));
}
