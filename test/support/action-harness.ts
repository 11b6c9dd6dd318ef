/** Starts the built action as GitHub's runner does: inputs and files by environment variables, in a checkout of a given depth. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAction } from '../../scripts/build-action.mjs';
import type { FakeGithub } from './fake-github.ts';
import { makeRepo, TestRepo } from './with-repo.ts';

/** The runner's Node is 24; where this variable names one, it is used, else the one that runs the tests. */
const node = process.env['GUARD_ACTION_NODE'] ?? process.execPath;

/** A folder with the built action, outside of this checkout, so that no node_modules are found from there. */
export async function buildActionForTests(): Promise<{ main: string; remove(): void }> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'guard-action-')));
  await buildAction({ outdir: join(folder, 'dist') });
  return { main: join(folder, 'dist/index.js'), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

export interface ActionRun {
  readonly status: number | null;
  readonly log: string;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
}

export type EventName = 'pull_request' | 'merge_group' | 'push' | 'workflow_dispatch' | 'workflow_run';

/** A server's repository with a base, a branch and the merge commit of a pull request, as GitHub keeps them. */
export class Origin {
  readonly repo: TestRepo = makeRepo({ name: 'origin' });
  base = '';
  head = '';
  merge = '';
  mergeBase = '';

  constructor(base: Readonly<Record<string, string>>, later: Readonly<Record<string, string>>, ...changes: readonly Readonly<Record<string, string | undefined>>[]) {
    const { repo } = this;
    repo.git('config', 'uploadpack.allowAnySHA1InWant', 'true');
    repo.commit('Old', { 'README.md': 'Shop\n' });
    this.mergeBase = repo.commit('Base', base);
    repo.git('checkout', '--quiet', '-b', 'feature');
    for (const change of changes) this.push(change);
    repo.git('checkout', '--quiet', 'main');
    this.base = repo.commit('Later', later);
    this.remerge();
  }

  /** One more commit on the branch; undefined deletes a file. */
  push(change: Readonly<Record<string, string | undefined>>): void {
    const { repo } = this;
    repo.git('checkout', '--quiet', 'feature');
    for (const [path, text] of Object.entries(change)) if (text === undefined) repo.git('rm', '--quiet', '--', path);
    this.head = repo.commit('Change', Object.fromEntries(Object.entries(change).filter((entry): entry is [string, string] => entry[1] !== undefined)));
    if (this.base !== '') this.remerge();
  }

  /** Puts the branch on top of the base, as a rebase does. */
  rebase(): void {
    this.repo.git('checkout', '--quiet', 'feature');
    this.repo.git('rebase', '--quiet', 'main');
    this.head = this.repo.git('rev-parse', 'HEAD').trim();
    this.mergeBase = this.base;
    this.remerge();
  }

  remerge(): void {
    const { repo } = this;
    repo.git('checkout', '--quiet', '--detach', this.base);
    repo.git('merge', '--quiet', '--no-ff', '--no-edit', this.head);
    this.merge = repo.git('rev-parse', 'HEAD').trim();
    repo.git('update-ref', 'refs/pull/7/merge', this.merge);
    repo.git('update-ref', 'refs/pull/7/head', this.head);
    repo.git('checkout', '--quiet', 'main');
  }

  /** What actions/checkout leaves behind; depth 0 is the whole history. */
  checkout(name: string, commit: string, depth: number): TestRepo {
    const dir = join(this.repo.home, name);
    mkdirSync(dir);
    const repo = new TestRepo(this.repo.home, dir);
    repo.git('init', '--quiet');
    repo.git('remote', 'add', 'origin', `file://${this.repo.dir}`);
    const what = depth === 0 ? ['+refs/heads/*:refs/remotes/origin/*', `${commit}`] : [`--depth=${depth}`, commit];
    repo.git('fetch', '--quiet', '--no-tags', 'origin', ...what);
    repo.git('checkout', '--quiet', '--detach', commit);
    return repo;
  }

  /** The event file of GitHub, with what guard reads of it. */
  payload(event: EventName, more: { fork?: boolean } = {}): object {
    const repository = { default_branch: 'main', full_name: 'acme/shop' };
    const headRepo = { full_name: more.fork === true ? 'mallory/shop' : 'acme/shop' };
    switch (event) {
      case 'pull_request':
        return { repository, number: 7, pull_request: { number: 7, base: { sha: this.base, repo: repository }, head: { sha: this.head, repo: headRepo } } };
      case 'merge_group':
        return { repository, merge_group: { base_sha: this.base, head_sha: this.merge } };
      case 'push':
        return { repository, before: this.mergeBase, after: this.head, ref: 'refs/heads/feature', deleted: false };
      case 'workflow_dispatch':
        return { repository, ref: 'refs/heads/feature' };
      case 'workflow_run':
        return { repository, workflow_run: { head_sha: this.head, head_repository: headRepo, pull_requests: [] } };
    }
  }
}

export interface ActionSetup {
  readonly main: string;
  readonly checkout: TestRepo;
  readonly event: EventName;
  readonly payload: object;
  /** GITHUB_SHA. */
  readonly sha: string;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly github?: FakeGithub;
  readonly env?: Readonly<Record<string, string>>;
  readonly ref?: string;
}

let runs = 0;

/** Runs the action once and gives all it left behind. */
export async function runAction(setup: ActionSetup): Promise<ActionRun> {
  const { checkout, inputs = {}, github } = setup;
  const files = join(checkout.home, `run-${runs++}`);
  mkdirSync(files);
  const file = (name: string, text = ''): string => {
    writeFileSync(join(files, name), text);
    return join(files, name);
  };
  const env = {
    ...checkout.env,
    CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: checkout.dir, GITHUB_REPOSITORY: 'acme/shop', GITHUB_SHA: setup.sha, GITHUB_REF: setup.ref ?? 'refs/heads/feature',
    GITHUB_WORKFLOW: 'guard', GITHUB_JOB: 'check', GITHUB_EVENT_NAME: setup.event, GITHUB_EVENT_PATH: file('event.json', JSON.stringify(setup.payload)),
    GITHUB_OUTPUT: file('output'), GITHUB_STEP_SUMMARY: file('summary'), GITHUB_SERVER_URL: 'http://127.0.0.1:9',
    GITHUB_API_URL: github?.url ?? 'http://127.0.0.1:9', GITHUB_GRAPHQL_URL: `${github?.url ?? 'http://127.0.0.1:9'}/graphql`,
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...setup.env,
  };
  const child = spawn(node, [setup.main], { cwd: checkout.dir, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const status = await new Promise<number | null>((done) => child.on('close', done));
  return { status, log: Buffer.concat(chunks).toString('utf8'), outputs: readOutputs(readFileSync(env.GITHUB_OUTPUT, 'utf8')), summary: readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8') };
}

/** Reads `name<<MARK … MARK`, as the runner does. */
function readOutputs(text: string): Record<string, string> {
  const outputs: Record<string, string> = {};
  for (const match of text.matchAll(/^([\w-]+)<<(\S+)\n([^]*?)\n?\2\n/gm)) outputs[match[1]!] = match[3]!.replace(/\n$/, '');
  return outputs;
}

/** The log as a person reads it, and the commands that the runner obeys in it; what stands between stop-commands is plain. */
export function readLog(log: string): { plain: string; commands: string[] } {
  const plain: string[] = [];
  const commands: string[] = [];
  let stop: string | undefined;
  for (const line of log.split('\n')) {
    if (stop !== undefined) {
      if (line === `::${stop}::`) stop = undefined;
      else plain.push(line);
    } else if (line.startsWith('::stop-commands::')) stop = line.slice('::stop-commands::'.length);
    else if (line.trim().startsWith('::')) commands.push(line);
    else plain.push(line);
  }
  return { plain: plain.join('\n'), commands };
}
