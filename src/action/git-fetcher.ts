import type { ActionWorld, GitResult } from './world.ts';

/** Commits of the checkout, and of its origin where they are missing. Every `need` tells whether the commit is there in the end. */
export interface GitFetcher {
  has(commit: string): Promise<boolean>;
  need(commit: string): Promise<boolean>;
  /** The commit that a ref of the origin should point to. */
  needRef(ref: string, commit: string): Promise<boolean>;
  /** The checked out merge commit of a pull request, if its second parent is this head. */
  needMergeOf(head: string): Promise<{ readonly commit: string; readonly base: string } | undefined>;
  /** The commit that a name means here; undefined when there is none. */
  resolve(name: string): Promise<string | undefined>;
  mergeBase(a: string, b: string): Promise<string | undefined>;
}

const commitId = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/;

/** No program that the checkout names is started: no hook, no watcher, no submodule, no filter. */
const hardening = ['-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false', '-c', 'gc.auto=0', '-c', 'maintenance.auto=false', '-c', 'protocol.ext.allow=never'];

/**
 * The one place of the action that runs git itself: guard's own git never goes to the network, and here a shallow checkout must.
 * Nothing is checked out; objects are added, and that is all.
 */
export function createGitFetcher(world: ActionWorld, token: string | undefined): GitFetcher {
  const run = (args: readonly string[], env?: Record<string, string>): Promise<GitResult> => world.git([...hardening, ...args], env);
  const say = async (args: readonly string[]): Promise<string | undefined> => {
    const { status, stdout } = await run(args);
    return status === 0 ? stdout.trim() : undefined;
  };
  const has = async (commit: string): Promise<boolean> => (await run(['cat-file', '-e', `${commit}^{commit}`])).status === 0;
  const fetch = async (what: string, depth: number): Promise<boolean> => {
    // In a whole clone a depth would cut the history off.
    const isShallow = (await say(['rev-parse', '--is-shallow-repository'])) === 'true';
    const args = ['fetch', '--quiet', '--no-tags', '--no-recurse-submodules', '--no-write-fetch-head', '--no-auto-maintenance', ...(isShallow ? [`--depth=${depth}`] : []), 'origin', what];
    if ((await run(args)).status === 0) return true;
    // actions/checkout leaves its credentials behind unless told otherwise; two of them at once would be refused.
    return token !== undefined && (await run(args, credentials(world, token))).status === 0;
  };

  return {
    has,
    async need(commit) {
      return (await has(commit)) || ((await fetch(commit, 1)) && (await has(commit)));
    },
    async needRef(ref, commit) {
      return (await fetch(ref, 1)) && (await has(commit));
    },
    async needMergeOf(head) {
      const commit = await say(['rev-parse', '--verify', '--quiet', 'HEAD^{commit}']);
      if (commit === undefined || !commitId.test(commit)) return undefined;
      const parents = await say(['cat-file', 'commit', commit]);
      const [base, second, ...more] = [...(parents ?? '').split('\n\n', 1)[0]!.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id]) => id!);
      if (base === undefined || second !== head || more.length > 0) return undefined;
      return (await has(base)) || ((await fetch(base, 1)) && (await has(base))) ? { commit, base } : undefined;
    },
    async resolve(name) {
      if (name.startsWith('-') || /[\0-\x20\x7f]/.test(name)) return undefined;
      const local = await say(['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]);
      if (local !== undefined && commitId.test(local)) return local;
      if (commitId.test(name)) return (await fetch(name, 1)) && (await has(name)) ? name : undefined;
      const remote = await say(['rev-parse', '--verify', '--quiet', '--end-of-options', `refs/remotes/origin/${name}^{commit}`]);
      return remote !== undefined && commitId.test(remote) ? remote : undefined;
    },
    async mergeBase(a, b) {
      const found = await say(['merge-base', a, b]);
      return found !== undefined && commitId.test(found) ? found : undefined;
    },
  };
}

/** The token by way of the environment, since arguments can be seen by every process of the machine. */
function credentials(world: ActionWorld, token: string): Record<string, string> {
  const server = world.env['GITHUB_SERVER_URL'] ?? 'https://github.com';
  return {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `http.${server}/.extraheader`,
    GIT_CONFIG_VALUE_0: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`,
  };
}
