// Makes the repository that is measured: a made-up shop and the TypeScript sources of well-known npm packages.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { moduleFiles } from './module-files.mjs';

export const cache = join(dirname(fileURLToPath(import.meta.url)), '.cache');

/** Packages that publish their TypeScript sources, at fixed versions: 360,000 lines, 11.8 MB. */
const packages = ['viem@2.57.20', 'ethers@6.17.0', 'rxjs@7.8.2', 'slonik@47.3.2', '@apollo/server@5.5.1', '@tanstack/query-core@5.108.0', 'zod@4.6.7'];

/** What is staged in each case; the work tree is the same in all of them. */
const cases = { nothing: 0, one: 1, ten: 10, hundred: 100 };

/** Bytes that the hundred staged files have together. */
const hundredBytes = 1_800_000;

/** What the change adds to a file that was there before. */
const addedFunction = `
export function describeBatch(items: readonly { readonly id: string; readonly size?: number }[], limit = 100): string {
  const total = items.reduce((sum, item) => sum + (item.size ?? 0), 0);
  const shown = items.slice(0, limit).map((item) => \`#\${item.id}\`).join(', ');
  return items.length > limit ? \`\${shown} and \${items.length - limit} more (\${total})\` : \`\${shown} (\${total})\`;
}
`;

/** A clean environment: what the machine adds to Node and git is not measured. */
export const environment = { PATH: process.env.PATH, HOME: process.env.HOME, LANG: 'C', GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };

/**
 * Gives the repository, made on the first call: its folder, all its TypeScript paths, and for each case the index file
 * (to be given as GIT_INDEX_FILE, as git gives it to a hook), the staged paths, and the commit that they would make.
 */
export function makeRepository() {
  const root = join(cache, 'repository');
  const description = join(cache, 'repository.json');
  const known = existsSync(description) ? JSON.parse(readFileSync(description, 'utf8')) : undefined;
  // One of an earlier bench knows no commits.
  if (known?.indexes.hundred.commit !== undefined) return known;
  rmSync(root, { recursive: true, force: true });
  mkdirSync(root, { recursive: true });
  copyPackageSources(installPackages(), root);
  for (const [path, text] of moduleFiles()) write(root, path, text);
  write(root, 'README.md', '# Shop\n');
  write(root, 'package.json', '{ "name": "shop", "private": true, "workspaces": ["apps/*", "packages/*"] }\n');
  write(root, 'apps/shop/package.json', '{ "name": "@shop/shop", "private": true, "dependencies": { "express": "^5.1.0", "pg": "^8.16.0" } }\n');

  const staged = chooseStaged(root);
  const git = (args, env = {}) => execFileSync('git', args, { cwd: root, env: { ...environment, ...env }, stdio: ['ignore', 'pipe', 'inherit'], maxBuffer: 1 << 28 });
  git(['init', '-q', '-b', 'main']);
  for (const [key, value] of [['user.name', 'bench'], ['user.email', 'bench@example.org'], ['gc.auto', '0']]) git(['config', key, value]);
  // The shop's files are new in the change; the packages' are changed: their committed versions lack a function at the end.
  const full = new Map(staged.map((path) => [path, readFileSync(join(root, path), 'utf8')]));
  for (const [path, text] of full) {
    if (path.startsWith('apps/')) {
      rmSync(join(root, path));
    } else {
      full.set(path, text + addedFunction);
    }
  }
  git(['add', '-A']);
  git(['commit', '-q', '-m', 'Add the shop']);
  // As in a repository that has been worked with: what was committed is packed, what is staged is not.
  git(['gc', '--quiet']);
  for (const [path, text] of full) write(root, path, text);

  const indexes = {};
  for (const [name, count] of Object.entries(cases)) {
    const index = join(root, '.git', `index-${name}`);
    cpSync(join(root, '.git/index'), index);
    const paths = staged.slice(0, count);
    if (count === 0) write(root, 'README.md', '# Shop\n\nSells things.\n');
    git(['add', ...(count === 0 ? ['README.md'] : paths)], { GIT_INDEX_FILE: index });
    if (count === 0) write(root, 'README.md', '# Shop\n');
    const tree = git(['write-tree'], { GIT_INDEX_FILE: index }).toString().trim();
    const commit = git(['commit-tree', '-p', 'HEAD', '-m', `${count} files`, tree]).toString().trim();
    indexes[name] = { index, paths, commit };
  }
  git(['add', '-A']);
  const all = filesUnder(root, root).filter((path) => path.endsWith('.ts'));
  const result = { root, all, indexes };
  writeFileSync(description, JSON.stringify(result));
  return result;
}

function installPackages() {
  const folder = join(cache, 'sources');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "private": true }\n');
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--save-exact', ...packages], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  return folder;
}

function copyPackageSources(folder, root) {
  for (const spec of packages) {
    const name = spec.slice(0, spec.lastIndexOf('@'));
    const from = join(folder, 'node_modules', name);
    const home = `packages/${name.replace('@', '').replace('/', '-')}`;
    const { dependencies, devDependencies, peerDependencies, optionalDependencies } = JSON.parse(readFileSync(join(from, 'package.json'), 'utf8'));
    // What it imports, for that is looked up; not what it exports, for only its sources are here.
    write(root, `${home}/package.json`, `${JSON.stringify({ name: `@shop/${basename(home)}`, private: true, dependencies: { ...dependencies, ...peerDependencies, ...optionalDependencies }, devDependencies }, null, 2)}\n`);
    for (const path of filesUnder(from, from)) {
      if (path.endsWith('.ts') && !path.endsWith('.d.ts')) write(root, `${home}/${path}`, readFileSync(join(from, path)));
    }
  }
}

/** A hundred files of 1.9 MB: first a repository of the shop and its neighbours, then more of both kinds, the larger the later. */
function chooseStaged(root) {
  const shop = moduleFiles().map(([path]) => path).filter((path) => /\.(?:repository|routes|service)\.ts$/.test(path));
  const chosen = [shop[0], shop[1], shop[2], ...shop.slice(30, 37)];
  const others = filesUnder(join(root, 'packages'), root).map((path) => ({ path, bytes: statSync(join(root, path)).size })).sort((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  chosen.push(...shop.slice(60, 90));
  const bytesOf = (paths) => paths.reduce((sum, path) => sum + statSync(join(root, path)).size, 0);
  const wanted = 100 - chosen.length;
  const mean = (hundredBytes - bytesOf(chosen)) / wanted;
  // Files around the mean size that is left to fill, taken evenly from below and above it.
  const middle = others.findIndex(({ bytes }) => bytes >= mean);
  return [...chosen, ...others.slice(middle - Math.floor(wanted / 2), middle - Math.floor(wanted / 2) + wanted).map(({ path }) => path)];
}

function filesUnder(folder, root) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('node_modules', folder.length) && !entry.parentPath.includes('.git', root.length))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

function write(root, path, text) {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}
