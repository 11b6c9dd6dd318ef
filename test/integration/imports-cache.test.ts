import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Disk } from '../../src/core/outside.ts';
import { openNamesCache } from '../../src/project/names-cache.ts';
import { openDisk } from '../../src/project/open-disk.ts';
import { namesIn, stageOnto } from '../support/names-in-repo.ts';
import { withRepo } from '../support/with-repo.ts';
import type { TestRepo } from '../support/with-repo.ts';

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function cacheFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'guard-names-'));
  folders.push(folder);
  return folder;
}

/** A project that uses an installed package: one real name, one of a part, one invented. */
function shop(): TestRepo {
  const repo = withRepo();
  repo.write('node_modules/pgish/package.json', '{ "name": "pgish", "version": "8.1.0", "type": "module", "exports": { "types": "./index.d.ts", "default": "./index.js" } }');
  repo.write('node_modules/pgish/index.d.ts', "export declare class Pool {}\nexport * from './client';\n");
  repo.write('node_modules/pgish/client.d.ts', 'export declare class Client {}\n');
  repo.write('node_modules/pgish/index.js', "export class Pool {}\nexport * from './client.js';\n");
  repo.write('node_modules/pgish/client.js', 'export class Client {}\n');
  stageOnto(repo, { 'package.json': '{ "dependencies": { "pgish": "^8.0.0" } }', '.gitignore': 'node_modules\n' }, { 'src/a.ts': "import { Pool, Client, ClientPool } from 'pgish';\nvoid [Pool, Client, ClientPool];\n" });
  return repo;
}

/** The disk of a project, and the programs and declarations that were read from it. */
function watchedDisk(repo: TestRepo): { disk: Disk; read: string[] } {
  const disk = openDisk(repo.dir);
  const read: string[] = [];
  return { read, disk: { ...disk, read: (path) => {
    if (!/(?:package|\.package-lock)\.json$/.test(path)) read.push(path);
    return disk.read(path);
  } } };
}

const SAID = ['src/a.ts:1 error invented-export'];

describe('what was read of packages', () => {
  it('is not read again, and says the same', async () => {
    const repo = shop();
    const folder = cacheFolder();
    const cold = watchedDisk(repo);
    expect((await namesIn(repo, { outside: { disk: cold.disk, cache: openNamesCache(folder) } })).said).toEqual(SAID);
    expect(cold.read.length).toBeGreaterThan(3);
    const warm = watchedDisk(repo);
    const again = await namesIn(repo, { outside: { disk: warm.disk, cache: openNamesCache(folder) } });
    expect(again.said).toEqual(SAID);
    expect(again.messages[0]).toContain('ClientPool');
    expect(warm.read).toEqual([]);
  });

  it('is read anew when a file of the package changed', async () => {
    const repo = shop();
    const folder = cacheFolder();
    await namesIn(repo, { outside: { cache: openNamesCache(folder) } });
    repo.write('node_modules/pgish/client.d.ts', 'export declare class Client {}\nexport declare class ClientPool {}\n');
    expect((await namesIn(repo, { outside: { cache: openNamesCache(folder) } })).said).toEqual([]);
  });

  it.each([['cut off', (text: string) => text.slice(0, text.length / 2)], ['empty', () => ''], ['of other things', () => '{"key":"x","text":"[1,2]"}'], ['with names that are none', (text: string) => text.replaceAll('\\"names\\":[', '\\"names\\":[1,')]])('is read anew when its text is %s', async (_what, damage) => {
    const repo = shop();
    const folder = cacheFolder();
    await namesIn(repo, { outside: { cache: openNamesCache(folder) } });
    const files = readdirSync(folder).map((name) => join(folder, name));
    expect(files).toHaveLength(1);
    for (const file of files) writeFileSync(file, damage(readFileSync(file, 'utf8')));
    expect((await namesIn(repo, { outside: { cache: openNamesCache(folder) } })).said).toEqual(SAID);
    // Made whole again on the way.
    const warm = watchedDisk(repo);
    expect((await namesIn(repo, { outside: { disk: warm.disk, cache: openNamesCache(folder) } })).said).toEqual(SAID);
    expect(warm.read).toEqual([]);
  });

  it.each([
    ['npm', 'node_modules/pgish', 'node_modules/.package-lock.json', (integrity: string) => `{\n  "packages": {\n    "node_modules/other": {\n      "integrity": "sha512-other=="\n    },\n    "node_modules/pgish": {\n      "version": "8.1.0",\n      "integrity": "${integrity}"\n    }\n  }\n}\n`],
    ['pnpm', 'node_modules/.pnpm/pgish@8.1.0/node_modules/pgish', 'node_modules/.pnpm/lock.yaml', (integrity: string) => `packages:\n\n  other@1.0.0:\n    resolution: {integrity: sha512-other==}\n\n  pgish@8.1.0:\n    resolution: {integrity: ${integrity}}\n\nsnapshots:\n`],
  ])('belongs to the integrity that %s wrote down, whatever the files look like from outside', async (_manager, place, lockfile, lockText) => {
    const repo = shop();
    const folder = cacheFolder();
    const old = new Date('1985-10-26T08:15:00Z');
    const names = ['package.json', 'index.d.ts', 'client.d.ts', 'index.js', 'client.js'];
    const install = (client: string, integrity: string): void => {
      repo.write(lockfile, lockText(integrity));
      for (const name of names) {
        const text = readFileSync(join(repo.dir, 'node_modules/pgish', name), 'utf8');
        repo.write(`${place}/${name}`, name.startsWith('client') ? text.replace(/Client\w*/, client) : text);
        // Archives have one time for all files.
        utimesSync(join(repo.dir, place, name), old, old);
      }
      if (place !== 'node_modules/pgish' && !existsSync(join(repo.dir, 'node_modules/.linked'))) {
        rmSync(join(repo.dir, 'node_modules/pgish'), { recursive: true });
        symlinkSync(join(repo.dir, place), join(repo.dir, 'node_modules/pgish'));
        repo.write('node_modules/.linked', '');
      }
    };
    install('Client', 'sha512-first==');
    expect((await namesIn(repo, { outside: { cache: openNamesCache(folder) } })).said).toEqual(SAID);
    // The same version, the same sizes and times, another content.
    install('Klient', 'sha512-second==');
    expect((await namesIn(repo, { outside: { cache: openNamesCache(folder) } })).messages.map((message) => /export `(\w+)`/.exec(message)?.[1])).toEqual(['Client', 'ClientPool']);
    install('Client', 'sha512-first==');
    const warm = watchedDisk(repo);
    expect((await namesIn(repo, { outside: { disk: warm.disk, cache: openNamesCache(folder) } })).said).toEqual(SAID);
    expect(warm.read.filter((path) => !path.endsWith('lock.yaml'))).toEqual([]);
  });

  it('is told while it takes long, and no more after it', async () => {
    const repo = shop();
    const told: number[] = [];
    const disk = openDisk(repo.dir);
    // A disk that takes its time.
    const slow: Disk = { ...disk, read: (path) => {
      if (/pgish\/.*\.(?:d\.ts|js)$/.test(path)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200);
      return disk.read(path);
    } };
    await namesIn(repo, { outside: { disk: slow, onIndexing: (packages) => told.push(packages) } });
    expect(told.length).toBeGreaterThan(1);
    expect(new Set(told)).toEqual(new Set([1, 0]));
    expect(told.at(-1)).toBe(0);
  });

  it('may be written by several runs at once', async () => {
    const repo = shop();
    const folder = cacheFolder();
    const runs = await Promise.all([1, 2, 3, 4].map(() => namesIn(repo, { outside: { disk: openDisk(repo.dir), cache: openNamesCache(folder) } })));
    expect(runs.map(({ said }) => said)).toEqual([SAID, SAID, SAID, SAID]);
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('stands nowhere in the repository, and costs nothing where it cannot be written', async () => {
    const repo = shop();
    const blocked = join(cacheFolder(), 'file');
    writeFileSync(blocked, '');
    expect((await namesIn(repo, { outside: { cache: openNamesCache(blocked) } })).said).toEqual(SAID);
    expect(repo.git('status', '--porcelain').trim()).toBe('A  src/a.ts');
  });

  it('does not grow without end', () => {
    const folder = cacheFolder();
    const many = openNamesCache(folder, 10);
    for (let index = 0; index < 12; index++) many.write(`package ${index}`, 'x');
    openNamesCache(folder, 10).write('another', 'x');
    expect(readdirSync(folder).length).toBeLessThanOrEqual(10);
    expect(openNamesCache(folder, 10).read('another')).toBe('x');
  });
});
