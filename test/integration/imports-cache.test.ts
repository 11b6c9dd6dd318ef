import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
    if (!path.endsWith('package.json')) read.push(path);
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
