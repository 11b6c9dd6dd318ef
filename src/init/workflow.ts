import { execPrefix } from '../hooks/hook-script.ts';
import type { PackageManager, RepositoryFacts } from '../hooks/repository-facts.ts';

/** The actions that the workflow uses, by commit: a tag can be moved. Looked up on 2026-11-23. */
const actions = {
  checkout: 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
  setupNode: 'actions/setup-node@820762786026740c76f36085b0efc47a31fe5020 # v7.0.0',
} as const;

/** Installs what the lock file says, and runs no scripts of packages. */
const install: Readonly<Record<PackageManager, readonly string[]>> = {
  npm: ['npm ci --ignore-scripts'],
  pnpm: ['corepack enable', 'pnpm install --frozen-lockfile --ignore-scripts'],
  yarn: ['corepack enable', 'yarn install --immutable --mode=skip-build'],
  bun: ['npm install --global bun', 'bun install --frozen-lockfile --ignore-scripts'],
};

/** The workflow file that checks pull requests, the merge queue and pushes to the default branch. */
export function drawWorkflow({ packageFolder, packageManager }: Pick<RepositoryFacts, 'packageFolder' | 'packageManager'>): string {
  const folder = packageFolder === '' ? [] : [`        working-directory: ${packageFolder}`];
  const steps = packageManager === undefined ? ['npm install --global --ignore-scripts stageguard'] : install[packageManager];
  return [
    '# Made by "guard init --workflow". Make the job a required check, or a pull request can go around it.',
    'name: guard',
    'on:',
    '  pull_request:',
    '  merge_group:',
    'permissions:',
    '  contents: read',
    'concurrency:',
    '  group: guard-${{ github.ref }}',
    '  cancel-in-progress: true',
    'jobs:',
    '  guard:',
    '    runs-on: ubuntu-latest',
    '    steps:',
    `      - uses: ${actions.checkout}`,
    '        with:',
    '          fetch-depth: 0',
    '          persist-credentials: false',
    `      - uses: ${actions.setupNode}`,
    '        with:',
    '          node-version: 24',
    ...steps.flatMap((step) => [`      - run: ${step}`, ...folder]),
    `      - run: ${execPrefix(packageManager)}guard check --base "$BASE"`,
    ...folder,
    '        env:',
    '          BASE: ${{ github.event.pull_request.base.sha || github.event.merge_group.base_sha }}',
    '',
  ].join('\n');
}
