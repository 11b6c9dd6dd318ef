import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { agentNames } from '../../src/agents/agent-names.ts';
import { agentConfigFile } from '../../src/agents/agent-config.ts';
import { projectRoot, readDocuments } from '../support/documents.ts';
import { bound, commitFile, findOnPath, hasBinary, injection, installTools, runIn } from '../support/hooked-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const documents = readDocuments();
const guide = documents.find(({ path }) => path === 'docs/hooks.md')!;

/** Puts an example of the guide where its note says. */
function writeExample(repo: TestRepo, file: string): void {
  repo.write(file, guide.blocks.find(({ note }) => note === file)!.code);
}

/** A bad commit is stopped by guard, and a good one passes. */
function expectArmed(repo: TestRepo): void {
  expect(commitFile(repo, 'src/find.js', injection)).toMatchObject({ status: 1, screen: expect.stringContaining('guard: blocked by 1 error') });
  expect(commitFile(repo, 'src/find.js', bound).status).toBe(0);
}

function start(tools: readonly string[]): TestRepo {
  const repo = withRepo();
  repo.commit('Start', { 'package.json': '{ "dependencies": { "pg": "^8" } }\n' });
  installTools(repo, tools);
  return repo;
}

describe('the guide on hooks', () => {
  test.skipIf(!hasBinary('lefthook'))("works with lefthook (skipped where lefthook's binary is missing)", () => {
    const repo = start(['lefthook']);
    writeExample(repo, 'lefthook.yml');
    expect(runIn(repo, 'node_modules/.bin/lefthook', ['install']).status).toBe(0);
    expectArmed(repo);
  });

  test.skipIf(findOnPath('pre-commit') === undefined)('works with pre-commit (skipped where it is not installed: apt-get install pre-commit)', () => {
    const repo = start([]);
    writeExample(repo, '.pre-commit-config.yaml');
    repo.git('add', '.pre-commit-config.yaml');
    expect(runIn(repo, 'pre-commit', ['install']).status).toBe(0);
    expectArmed(repo);
    expect(runIn(repo, 'pre-commit', ['validate-manifest', join(projectRoot, '.pre-commit-hooks.yaml')]).status).toBe(0);
  });

  test('works with lint-staged', () => {
    const repo = start(['lint-staged']);
    writeExample(repo, 'lint-staged.config.mjs');
    repo.hook('pre-commit', '#!/bin/sh\nnpx --no-install lint-staged\n');
    expectArmed(repo);
  });
});

test('the guide on agents names every agent and its file', () => {
  const { text } = documents.find(({ path }) => path === 'docs/agents.md')!;
  for (const agent of agentNames) expect(text).toContain(`| \`${agent}\` | \`${agentConfigFile(agent)}\``);
});
