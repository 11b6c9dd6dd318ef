import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { checkNames } from '../../src/analyze/names/check-names.ts';
import { readSources } from '../../src/analyze/coverage.ts';
import type { AnalysisOptions } from '../../src/analyze/analysis.ts';
import { settingSpecs } from '../../src/config/settings.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import { findInstalled } from '../../src/project/installed.ts';
import { openDisk } from '../../src/project/open-disk.ts';
import { folderOf, joinPath } from '../../src/project/repository-path.ts';
import { parseSource } from '../../src/syntax/parse.ts';
import type { Node } from '../../src/engine/node.ts';
import { forEachChild } from '../../src/engine/node.ts';
import { rules } from '../../rules/index.ts';
import { mutationKinds, mutantsOf } from '../member-mutations.ts';
import { realMutations } from './real-mutations.ts';
import type { RealMutant, Surroundings } from './real-mutations.ts';
import { createRandom } from './shop.ts';

interface Score {
  tried: number;
  found: number;
}

/** Where nobody looks on purpose, and what nobody writes by hand. */
const APART = /(?:^|\/)(?:__)?(?:fixtures?|templates?|vendor|snapshots|node_modules|registry-template)(?:__)?\/|\.d\.[cm]?ts$|\.min\.|\.test-d\./;

/** Makes one mistake at a time in real files, with and without node_modules, and prints how many are found of each kind. @returns exit code */
export async function runMutations(argv: readonly string[]): Promise<number> {
  const seed = Number(argv[argv.indexOf('--seed') + 1] ?? 1) || 1;
  const each = argv.includes('--each') ? Number(argv[argv.indexOf('--each') + 1]) : 6;
  const folders = argv.filter((one, index) => !one.startsWith('--') && !/^--(?:seed|each)$/.test(argv[index - 1] ?? ''));
  const totals = new Map<string, Record<'with' | 'without', Score>>();
  const missed: string[] = [];
  for (const folder of folders.filter((one) => existsSync(join(one, '.git')))) {
    const started = performance.now();
    await mutate(folder, seed, each, totals, missed);
    console.log(`${basename(folder)}: ${Math.round(performance.now() - started)} ms`);
  }
  const sum = { with: { tried: 0, found: 0 }, without: { tried: 0, found: 0 } };
  for (const [kind, scores] of totals) {
    console.log(`${kind.padEnd(48)} ${(['with', 'without'] as const).map((one) => `${one} ${String(scores[one].found).padStart(3)} of ${String(scores[one].tried).padStart(3)}`).join('   ')}`);
    for (const one of ['with', 'without'] as const) {
      sum[one].tried += scores[one].tried;
      sum[one].found += scores[one].found;
    }
  }
  console.log(`${totals.size} kinds; with node_modules ${sum.with.found} of ${sum.with.tried} (${((100 * sum.with.found) / sum.with.tried).toFixed(1)} %), without ${sum.without.found} of ${sum.without.tried} (${((100 * sum.without.found) / sum.without.tried).toFixed(1)} %)`);
  if (argv.includes('--list')) for (const one of missed) console.log(`missed ${one}`);
  return 0;
}

async function mutate(folder: string, seed: number, each: number, totals: Map<string, Record<'with' | 'without', Score>>, missed: string[]): Promise<void> {
  const random = createRandom(seed);
  const snapshot = await openSnapshot({ mode: 'all' }, { cwd: folder, env: process.env });
  try {
    const disk = openDisk(snapshot.root);
    const options: AnalysisOptions = {
      rules: rules.filter(({ kinds }) => kinds.some((kind) => kind.startsWith('missing-'))),
      maxBytes: settingSpecs['limits.maxBytes'].fallback, maxSteps: 1, strict: false, allowUnparsed: true,
      isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined, outside: { disk },
    };
    const { sources } = await readSources(snapshot, options);
    const paths = new Set(await snapshot.list());
    const texts = new Map(sources.map(({ change, text }) => [change.path, text]));
    const around = await readSurroundings(paths, texts, snapshot.root, disk);
    const files = sources.filter(({ change }) => !APART.test(change.path));
    const attempt = async (kind: string, needs: 'nothing' | 'modules', path: string, mutant: RealMutant): Promise<boolean> => {
      const source = sources.find(({ change }) => change.path === path)!;
      if (!parseSource(path, mutant.text).tree || parseSource(path, mutant.text).problems.length > 0) return false;
      const scores = totals.get(kind) ?? { with: { tried: 0, found: 0 }, without: { tried: 0, found: 0 } };
      totals.set(kind, scores);
      for (const mode of ['with', 'without'] as const) {
        if (mode === 'without' && needs === 'modules') continue;
        const { drafts } = await checkNames({ snapshot, sources: [{ ...source, text: mutant.text }], options: { ...options, outside: mode === 'with' ? { disk } : {} }, tracked: paths, parse: parseSource }, []);
        const hit = drafts.some(({ severity, location }) => severity !== 'suggestion' && location.path === path && location.start.offset <= mutant.end && location.end.offset >= mutant.start);
        scores[mode].tried++;
        if (hit) scores[mode].found++;
        else missed.push(`${mode} ${kind}: ${basename(folder)}/${path} ${mutant.text.slice(mutant.text.lastIndexOf('\n', mutant.start) + 1, mutant.end + 40).split('\n')[0]!.trim()} [${mutant.text.slice(mutant.start, mutant.end)}]`);
      }
      return true;
    };
    for (const mutation of realMutations) {
      let made = 0;
      for (let tries = 0; tries < 400 && made < each; tries++) {
        const { change, text } = files[Math.floor(random() * files.length)]!;
        if (!mutation.where.test(change.path)) continue;
        const mutant = mutation.make(change.path, text, around, random);
        if (mutant && (await attempt(mutation.kind, mutation.needs, change.path, mutant))) made++;
      }
    }
    const counts = new Map<string, number>();
    for (let tries = 0; tries < 1500 && counts.size <= mutationKinds.length; tries++) {
      const { change, text } = files[Math.floor(random() * files.length)]!;
      for (const mutant of mutantsOf(change.path, text)) {
        if ((counts.get(mutant.kind) ?? 0) >= Math.ceil(each / 3)) continue;
        const line = text.slice(text.lastIndexOf('\n', mutant.start) + 1, mutant.start);
        if (/^\s*(?:\/\/|\*|\/\*)|`/.test(line) && !/template/.test(mutant.kind)) continue;
        if (!isMistake(mutant, change.path)) continue;
        const length = mutant.text.length - text.length;
        if (await attempt(`member: ${mutant.kind}`, 'nothing', change.path, { text: mutant.text, start: mutant.start, end: mutant.start + Math.max(1, length) })) counts.set(mutant.kind, (counts.get(mutant.kind) ?? 0) + 1);
      }
    }
  } finally {
    await snapshot.close();
  }
}

/** What a name seems to be it is: `path` may be a parameter, and what stands in a text or under `@ts-expect-error` is no mistake. */
function isMistake({ kind, text, start }: { readonly kind: string; readonly text: string; readonly start: number }, path: string): boolean {
  const module = /^function of (fs|path)$/.exec(kind)?.[1];
  if (module !== undefined && !new RegExp(`(?:from|require\\()\\s*['"](?:node:)?${module}(?:/promises)?['"]`).test(text)) return false;
  const before = text.slice(0, start).split('\n').slice(-2).join('\n');
  if (/@ts-(?:expect-error|ignore)/.test(before)) return false;
  // Markup is no part of the tree.
  if (/\.(?:vue|svelte)$/.test(path)) return true;
  let found = false;
  const visit = (node: Node): void => {
    if (found || node.start > start || node.end < start) return;
    if (/^(?:JSX)?Identifier$/.test(node.type) && node.start === start) found = true;
    else forEachChild(node, visit);
  };
  visit(parseSource(path, text).tree as unknown as Node);
  return found;
}

/** Reads what mutations need to know, by means that are not guard's own. */
async function readSurroundings(paths: ReadonlySet<string>, texts: ReadonlyMap<string, string>, root: string, disk: ReturnType<typeof openDisk>): Promise<Surroundings> {
  const { readFileSync } = await import('node:fs');
  const manifests = [...paths].filter((path) => /(?:^|\/)package\.json$/.test(path)).map((path) => readFileSync(join(root, path), 'utf8'));
  const workspaces = new Set(manifests.flatMap((text) => /"name"\s*:\s*"([^"]+)"/.exec(text)?.[1] ?? []));
  // A head that leads to files of the repository, as the ends of their paths show; others are scopes of packages.
  const heads = new Map<string, number>();
  const ends = new Set([...paths].flatMap((path) => {
    const parts = path.replace(/(?:\/index)?(?:\.d)?\.(?:[cm]?[jt]sx?|vue|svelte|json)$/, '').split('/');
    return parts.map((_part, index) => parts.slice(index).join('/'));
  }));
  for (const text of texts.values()) for (const match of text.matchAll(/from\s*['"]([@~$#][^'"/]*\/)([^'"?]*)['"]/g)) heads.set(match[1]!, (heads.get(match[1]!) ?? 0) + (ends.has(match[2]!.replace(/\.(?:[cm]?[jt]sx?|vue|svelte|json)$/, '')) ? 1 : -1));
  const declared = new Set(manifests.flatMap((text) => Array.from(text.matchAll(/"(@[^"/]+\/)[^"]+"\s*:/g), (match) => match[1]!)));
  const aliases = [...heads].filter(([, count]) => count > 0).map(([head]) => head).filter((head) => !declared.has(head) && ![...workspaces].some((name) => name.startsWith(head)) && !/^\$(?:app|env|service|types)/.test(head));
  return {
    aliases,
    textOf: (path) => texts.get(path),
    isWorkspace: (name) => workspaces.has(name),
    isInstalled: (from, name) => findInstalled(folderOf(from), name, disk) !== undefined,
    leadsTo: (from, specifier) => {
      const base = joinPath(folderOf(from), specifier);
      if (base === undefined) return undefined;
      const bare = base.replace(/\.[cm]?jsx?$/, '');
      return [base, ...['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs', '/index.ts', '/index.tsx', '/index.js', '/index.mjs', '.vue', '.svelte'].map((ending) => bare + ending), ...['.ts', '.js'].map((ending) => base + ending)].find((one) => paths.has(one));
    },
  };
}
