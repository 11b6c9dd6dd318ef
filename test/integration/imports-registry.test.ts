import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { NamesCache, RegistryAccess } from '../../src/core/outside.ts';
import { openNamesCache } from '../../src/project/names-cache.ts';
import { openRegistry } from '../../src/project/registry.ts';
import { fixedText, namesIn, stageOnto } from '../support/names-in-repo.ts';
import { startRegistry } from '../support/registry-server.ts';
import { withRepo } from '../support/with-repo.ts';

interface Access {
  readonly user?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly cache?: NamesCache;
  readonly now?: () => number;
}

function access(registry: string, { user = '', env = {}, cache, now = () => 0 }: Access = {}): RegistryAccess {
  return openRegistry({ user: `registry=${registry}/\n${user}`, env, readFile: () => undefined, now, ...(cache ? { cache } : {}) });
}

const published = { express: { versions: ['4.21.2', '5.0.0', '5.1.0'] }, '@acme/db': { versions: ['1.0.0'] }, expresss: { versions: ['1.0.0'] }, chalkk: { versions: ['1.0.0'], hasInstallScript: true }, chalk: { versions: ['5.0.0'] }, tagged: { versions: ['1.0.0-beta.1'], latest: '1.0.0-beta.1' } };
const start = { 'package.json': '{\n  "name": "shop",\n  "dependencies": {\n    "express": "^4.0.0"\n  }\n}\n' };
const withDependencies = (dependencies: object, more: object = {}): string => `${JSON.stringify({ name: 'shop', dependencies: { express: '^4.0.0', ...dependencies }, ...more }, null, 2)}\n`;

describe('a dependency that a change adds', () => {
  it.each([
    ['does not exist', { 'express-limit-pro': '^1.0.0' }, 'error', '`express-limit-pro` does not exist: 127.0.0.1'],
    ['has no such version', { express: '^99.0.0' }, 'error', 'no version of `express` satisfies `^99.0.0`; the latest is `5.1.0`'],
    ['has no such version under another name', { web: 'npm:express@7' }, 'error', 'no version of `web` satisfies `npm:express@7`'],
    ['is one slip from a well-known one', { expresss: '^1.0.0' }, 'warning', '`expresss` looks like `express` and is another package (one slip from express, a single version)'],
    ['is one slip from a well-known one and runs a script', { chalkk: '^1.0.0' }, 'error', 'a script that runs when it is installed'],
    ['is no package of this repository', { '@shop/ui': 'workspace:*' }, 'error', 'no package of this repository is called so'],
    ['is no folder of this repository', { ui: 'file:./packages/ui' }, 'error', 'there is no `packages/ui` in this commit'],
  ])('%s', async (_name, dependencies, severity, message) => {
    const repo = withRepo();
    const registry = await startRegistry(published);
    stageOnto(repo, start, { 'package.json': withDependencies(dependencies) });
    const { said, messages, analysis } = await namesIn(repo, { outside: { registry: access(registry.url) } });
    expect(said.map((one) => one.replace(/:\d+/, ''))).toEqual([`package.json ${severity} invented-dependency`]);
    expect(messages[0]).toContain(message);
    expect(analysis.coverage).toEqual([expect.objectContaining({ path: 'package.json', state: 'checked' })]);
  });

  it('gets the latest version as a fix', async () => {
    const repo = withRepo();
    const registry = await startRegistry(published);
    stageOnto(repo, start, { 'package.json': withDependencies({ express: '^99.0.0' }) });
    const { findings } = await namesIn(repo, { outside: { registry: access(registry.url) } });
    expect(fixedText(repo, findings[0]!)).toBe(withDependencies({ express: '^5.1.0' }));
  });

  it('is silent when it is right, in every way of asking', async () => {
    const repo = withRepo();
    const registry = await startRegistry(published);
    stageOnto(repo, { ...start, 'packages/ui/package.json': '{ "name": "@shop/ui" }', 'pnpm-workspace.yaml': "packages:\n  - packages/*\ncatalog:\n  chalk: ^5.0.0\n" }, {
      'package.json': withDependencies({ '@shop/ui': 'workspace:^', ui: 'file:./packages/ui', web: 'npm:express@^5', chalk: 'catalog:', tagged: 'latest', git: 'github:acme/git', tar: 'https://example.org/x.tgz', '@acme/db': '*' }, { overrides: { express: '$express', 'a>chalk': '5' } }),
    });
    const { said, notices } = await namesIn(repo, { outside: { registry: access(registry.url) } });
    expect({ said, notices }).toEqual({ said: [], notices: [] });
    expect(registry.asked.map(({ name }) => name).toSorted()).toEqual(['@acme/db', 'chalk', 'express', 'tagged']);
    expect(registry.asked[0]!.accept).toContain('application/vnd.npm.install-v1+json');
  });

  it('is proven by the lockfile or by what is installed, without a question', async () => {
    const repo = withRepo();
    const registry = await startRegistry({});
    repo.write('node_modules/private-thing/package.json', '{ "name": "private-thing", "version": "2.3.4" }');
    stageOnto(repo, { ...start, '.gitignore': 'node_modules\n' }, {
      'package.json': withDependencies({ locked: '^1.2.0', 'private-thing': '^2.0.0' }),
      'package-lock.json': '{ "lockfileVersion": 3, "packages": { "node_modules/locked": {\n "version": "1.2.9" } } }',
    });
    expect((await namesIn(repo, { outside: { registry: access(registry.url) } })).said).toEqual([]);
    expect(registry.asked).toEqual([]);
  });

  it('is not asked for when it was there before', async () => {
    const repo = withRepo();
    const registry = await startRegistry({});
    stageOnto(repo, { 'package.json': withDependencies({ 'never-published': '^1.0.0' }) }, { 'package.json': withDependencies({ 'never-published': '^1.0.0' }, { version: '2.0.0' }) });
    expect((await namesIn(repo, { outside: { registry: access(registry.url) } })).said).toEqual([]);
    expect(registry.asked).toEqual([]);
  });

  it('counts as not looked up offline, and in the scopes of the repository', async () => {
    const repo = withRepo();
    const registry = await startRegistry({});
    stageOnto(repo, { ...start, 'packages/a/package.json': '{ "name": "@shop/a", "private": true }' }, { 'package.json': withDependencies({ '@shop/internal-secret': '^1.0.0' }) });
    const asked = await namesIn(repo, { outside: { registry: access(registry.url) } });
    expect(asked.said).toEqual([]);
    expect(asked.notices).toEqual(['1 dependency that this change adds was not looked up (a private scope): @shop/internal-secret']);
    expect(registry.asked).toEqual([]);
    expect((await namesIn(repo)).notices).toEqual(['1 dependency that this change adds was not looked up (offline): @shop/internal-secret']);
  });

  it.each([[401, 'the registry answered 401'], [403, 'the registry answered 403'], [500, 'the registry answered 500'], [200, 'an answer that is no package']])('is never missing because a registry answers %d', async (status, why) => {
    const repo = withRepo();
    const registry = await startRegistry({}, { answer: (_name, response) => {
      response.writeHead(status).end('<html>no</html>');
      return true;
    } });
    stageOnto(repo, start, { 'package.json': withDependencies({ something: '^1.0.0' }) });
    const { said, notices } = await namesIn(repo, { outside: { registry: access(registry.url) } });
    expect(said).toEqual([]);
    expect(notices[0]).toContain(why);
  });

  it('is never missing because a registry does not answer, or is not there', async () => {
    const repo = withRepo();
    const registry = await startRegistry({}, { answer: () => true });
    stageOnto(repo, start, { 'package.json': withDependencies({ something: '^1.0.0' }) });
    const silent = await namesIn(repo, { outside: { registry: access(registry.url) } });
    expect(silent.said).toEqual([]);
    expect(silent.notices[0]).toContain('no answer in time');
    const absent = await namesIn(repo, { outside: { registry: access('http://127.0.0.1:1') } });
    expect(absent.said).toEqual([]);
    expect(absent.notices[0]).toContain('not reachable');
  });
});

describe('a name that resembles a well-known one', () => {
  const recent = (days: number): string => new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString();
  /** A registry that gives times, and counts downloads at the same address. */
  async function judged(times: Readonly<Record<string, string>>, downloads: number | undefined, believed: boolean): Promise<{ said: readonly string[]; messages: readonly string[]; asked: readonly string[] }> {
    const repo = withRepo();
    const registry = await startRegistry({ loadash: { versions: ['1.0.0', '1.0.1'] } }, { answer: (name, response, request) => {
      if (name.startsWith('downloads/')) {
        response.writeHead(downloads === undefined ? 503 : 200).end(JSON.stringify({ downloads }));
        return true;
      }
      if (request.headers.accept !== 'application/json') return false;
      response.writeHead(200).end(JSON.stringify({ name, time: times }));
      return true;
    } });
    stageOnto(repo, start, { 'package.json': withDependencies({ loadash: '^1.0.0' }) });
    const outside = { registry: openRegistry({ user: `registry=${registry.url}/`, env: {}, readFile: () => undefined, now: () => 0, ...(believed ? { counts: { [registry.url]: registry.url } } : {}) }) };
    const { said, messages } = await namesIn(repo, { outside });
    return { said: said.map((one) => one.replace(/:\d+/, '')), messages, asked: registry.asked.map(({ name }) => name) };
  }

  it('is told when it is young and hardly anybody has it', async () => {
    const { said, messages } = await judged({ created: recent(3), '1.0.0': recent(3), '1.0.1': recent(2) }, 12, true);
    expect(said).toEqual(['package.json error invented-dependency']);
    expect(messages[0]).toContain('one slip from lodash, first published 3 days ago, 12 downloads last week');
  });

  it('is told less loudly when only one of both is so', async () => {
    expect((await judged({ created: recent(900), '1.0.0': recent(900) }, 12, true)).said).toEqual(['package.json warning invented-dependency']);
    expect((await judged({ created: recent(5), '1.0.0': recent(5) }, undefined, true)).said).toEqual(['package.json warning invented-dependency']);
  });

  it('is left alone when it is old and used, or when the times cannot be believed', async () => {
    expect((await judged({ created: recent(900), '1.0.0': recent(900) }, 90_000, true)).said).toEqual([]);
    // Created after its first version: a mirror's own clock.
    expect((await judged({ created: recent(3), '1.0.0': recent(900) }, 90_000, true)).said).toEqual([]);
  });

  it('is asked no further where the registry is not the public one', async () => {
    const { said, asked } = await judged({ created: recent(3), '1.0.0': recent(3) }, 12, false);
    expect({ said, asked }).toEqual({ said: [], asked: ['loadash'] });
  });
});

describe('the registry', () => {
  it('is the one that .npmrc names for the scope, with the credentials of the user alone', async () => {
    const [open, scoped] = [await startRegistry(published), await startRegistry(published)];
    const place = scoped.url.replace('http:', '');
    const registry = access(open.url, { user: `@acme:registry=${scoped.url}\n${place}/:_authToken=\${TOKEN}\n`, env: { TOKEN: 'secret-of-the-user', STOLEN: 'other-secret' } });
    const project = `${open.url.replace('http:', '')}/:_authToken=\${STOLEN}\n`;
    const answers = await registry.lookUp(['@acme/db', 'express'], project);
    expect([...answers].map(([name, { state }]) => `${name} ${state}`).toSorted()).toEqual(['@acme/db exists', 'express exists']);
    expect(scoped.asked).toEqual([expect.objectContaining({ name: '@acme/db', authorization: 'Bearer secret-of-the-user' })]);
    expect(open.asked).toEqual([expect.objectContaining({ name: 'express', authorization: undefined })]);
  });

  it('is that of the project where it names one', async () => {
    const [user, project] = [await startRegistry({}), await startRegistry(published)];
    const answers = await access(user.url).lookUp(['express'], `registry=${project.url}`);
    expect(answers.get('express')!.state).toBe('exists');
    expect(user.asked).toEqual([]);
  });

  it('is asked through a proxy', async () => {
    const proxied: string[] = [];
    const proxy = await startRegistry({}, { answer: (_name, response, request) => {
      proxied.push(request.url!);
      response.writeHead(404).end('{}');
      return true;
    } });
    const answers = await access('http://registry.example.org', { env: { npm_config_proxy: proxy.url } }).lookUp(['express'], undefined);
    expect(answers.get('express')).toEqual({ state: 'missing', registry: 'registry.example.org' });
    expect(proxied).toEqual(['http://registry.example.org/express']);
  });

  it('is asked once in seven days for what exists, once an hour for what does not', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'guard-test-cache-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const server = await startRegistry(published);
    let now = 0;
    const registry = access(server.url, { cache: openNamesCache(folder), now: () => now });
    const ask = async (): Promise<number> => {
      await registry.lookUp(['express', 'never-published'], undefined);
      return server.asked.length;
    };
    expect(await ask()).toBe(2);
    expect(await ask()).toBe(2);
    now += 2 * 60 * 60 * 1000;
    expect(await ask()).toBe(3);
    now += 8 * 24 * 60 * 60 * 1000;
    expect(await ask()).toBe(5);
    // A damaged cache is rebuilt, and nobody hears of it.
    for (const name of readdirSync(folder)) writeFileSync(join(folder, name), '{ "key": ');
    expect(await ask()).toBe(7);
    expect(await ask()).toBe(7);
  });

  it('is asked for six names at a time', async () => {
    let open = 0;
    let most = 0;
    const server = await startRegistry({}, { answer: (_name, response) => {
      most = Math.max(most, ++open);
      setTimeout(() => {
        open--;
        response.writeHead(404).end('{}');
      }, 20);
      return true;
    } });
    const names = Array.from({ length: 20 }, (_, index) => `package-${index}`);
    const answers = await access(server.url).lookUp(names, undefined);
    expect([...answers.values()].every(({ state }) => state === 'missing')).toBe(true);
    expect(most).toBeLessThanOrEqual(6);
    expect(server.asked).toHaveLength(20);
  });
});
