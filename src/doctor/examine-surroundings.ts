import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RepositoryFacts } from '../hooks/repository-facts.ts';
import { readBytesAsText } from '../hooks/repository-facts.ts';
import type { CheckItem } from './check-item.ts';
import { item } from './check-item.ts';

const ciFiles = ['.gitlab-ci.yml', 'azure-pipelines.yml', 'bitbucket-pipelines.yml', '.circleci/config.yml', 'Jenkinsfile', '.buildkite/pipeline.yml', '.woodpecker.yml', '.drone.yml'];

/** guard's oldest git, for the options that guard needs. */
const oldestGit = [2, 31] as const;

/** Versions of the programs that guard stands on. */
export function examineVersions(facts: RepositoryFacts, nodeVersion: string): readonly CheckItem[] {
  const [major, minor] = facts.gitVersion;
  const isOld = major < oldestGit[0] || (major === oldestGit[0] && minor < oldestGit[1]);
  const git = `git ${major}.${minor}`;
  const [nodeMajor, nodeMinor] = nodeVersion.replace(/^v/, '').split('.').map(Number) as [number, number];
  const isOldNode = nodeMajor < 20 || (nodeMajor === 20 && nodeMinor < 19);
  return [
    isOld ? item('git', 'fail', `${git} is too old`, 'Install git 2.31 or later.') : item('git', 'ok', git),
    isOldNode ? item('node', 'fail', `node ${nodeVersion} is too old`, 'Install node 20.19 or later.') : item('node', 'ok', `node ${nodeVersion.replace(/^v/, '')}`),
  ];
}

/** Whether CI checks again what a hook can be told to skip. */
export function examineCi(facts: RepositoryFacts): CheckItem {
  const { root } = facts.repository;
  const workflows = join(root, '.github/workflows');
  const names = existsSync(workflows) ? readdirSync(workflows).filter((name) => /\.ya?ml$/.test(name)).sort().map((name) => `.github/workflows/${name}`) : [];
  const found = [...names, ...ciFiles].find((name) => /\bguard check\b|stageguard/.test(withoutComments(readBytesAsText(join(root, name)) ?? '')));
  if (found !== undefined) return item('ci', 'ok', `CI runs guard (${found}); that it is a required check only the server can tell`);
  return item('ci', 'warn', 'nothing in CI runs guard, so `git commit --no-verify` gets past it', 'Run: guard init --workflow');
}

function withoutComments(text: string): string {
  return text.split('\n').filter((line) => !/^\s*#/.test(line)).join('\n');
}

/** Agents whose settings are in the repository, and whether they call guard. */
export function examineAgents(facts: RepositoryFacts, agents: readonly { readonly name: string; readonly title: string; readonly file: string; calls(text: string): boolean }[]): readonly CheckItem[] {
  return agents.flatMap(({ name, title, file, calls }) => {
    const text = readBytesAsText(join(facts.repository.root, file));
    if (text === undefined) return [];
    if (calls(text)) return [item('agent', 'ok', `${title} calls guard (${file})`)];
    return [item('agent', 'note', `${title} has settings here (${file}) and does not call guard`, `Run: guard init --agent ${name}`)];
  });
}
