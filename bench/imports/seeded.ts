import { checkNames } from '../../src/analyze/names/check-names.ts';
import { readSources } from '../../src/analyze/coverage.ts';
import { readQuickUses } from '../../src/analyze/names/quick-uses.ts';
import type { AnalysisOptions } from '../../src/analyze/analysis.ts';
import type { Disk } from '../../src/core/outside.ts';
import { settingSpecs } from '../../src/config/settings.ts';
import { parseSource } from '../../src/syntax/parse.ts';
import { rules } from '../../rules/index.ts';
import { memorySnapshot } from '../../test/support/memory-snapshot.ts';
import { mutations } from './mutations.ts';
import { createRandom, makeShop } from './shop.ts';
import type { Shop } from './shop.ts';

/** node_modules in memory. */
function diskOf(files: Readonly<Record<string, string>>): Disk {
  const paths = Object.keys(files);
  const kindOf = (path: string): 'file' | 'folder' | undefined => (Object.hasOwn(files, path) ? 'file' : paths.some((one) => one.startsWith(`${path}/`)) ? 'folder' : undefined);
  return {
    kindOf,
    read: (path) => files[path],
    list: (folder) => [...new Set(paths.filter((one) => one.startsWith(`${folder}/`)).map((one) => one.slice(folder.length + 1).split('/')[0]!))],
    real: (path) => (kindOf(path) === undefined ? undefined : path),
    stamp: () => undefined,
  };
}

/** What is said of one changed file, or of all of them. */
async function saidOf(shop: Shop, changed: Readonly<Record<string, string>>, installed: boolean): Promise<readonly string[]> {
  const files = { ...shop.files, ...changed };
  const isWhole = Object.keys(changed).length === 0;
  const snapshot = memorySnapshot(files, isWhole ? {} : { base: shop.files });
  const options: AnalysisOptions = {
    rules: rules.filter(({ kinds }) => kinds.some((kind) => kind.startsWith('missing-'))),
    maxBytes: settingSpecs['limits.maxBytes'].fallback, maxSteps: 1, strict: false, allowUnparsed: true,
    isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined, outside: installed ? { disk: diskOf(shop.disk) } : {},
  };
  const { sources } = await readSources(snapshot, options);
  const { drafts } = await checkNames({ snapshot, sources, options, tracked: undefined, parse: parseSource }, []);
  return drafts.filter(({ severity }) => severity !== 'suggestion').map(({ location, ruleId, message }) => `${location.path}:${location.start.line} ${ruleId} ${message}`);
}

/** Makes one mistake at a time, of each kind, and counts how many are found. @returns exit code: 1 when a target is missed */
export async function runSeeded(argv: readonly string[]): Promise<number> {
  const seed = Number(argv[argv.indexOf('--seed') + 1] ?? 1) || 1;
  const each = 8;
  const random = createRandom(seed);
  const shop = makeShop(random);
  const imports = Object.entries(shop.files).reduce((sum, [path, text]) => (/\.[jt]s$/.test(path) ? sum + readQuickUses(text).length : sum), 0);
  const failures: string[] = [];
  for (const installed of [true, false]) {
    let found = 0;
    let made = 0;
    const alarms = await saidOf(shop, {}, installed);
    for (const mutation of mutations) {
      if (mutation.installed && !installed) continue;
      const paths = Object.keys(shop.files).filter((path) => mutation.where.test(path));
      let hits = 0;
      for (let count = 0; count < each; count++) {
        const path = paths[Math.floor(random() * paths.length)]!;
        const text = mutation.make(path, shop.files[path]!, random);
        if (text === undefined) continue;
        made++;
        const said = await saidOf(shop, { [path]: text }, installed);
        if (said.some((one) => one.startsWith(`${path}:`))) hits++;
        else failures.push(`${mutation.kind}: ${path}\n${diffLine(shop.files[path]!, text)}`);
      }
      found += hits;
      console.log(`${installed ? 'installed' : 'bare     '}  ${mutation.kind.padEnd(38)} ${String(hits).padStart(2)} of ${each}`);
    }
    console.log(`${installed ? 'with node_modules' : 'without'}: ${found} of ${made} (${((100 * found) / made).toFixed(1)} %), ${mutations.length} kinds; ${alarms.length} false in ${imports} imports (${((1000 * alarms.length) / imports).toFixed(2)} per 1,000)\n`);
    for (const alarm of alarms) console.log(`false: ${alarm}`);
  }
  if (argv.includes('--list')) for (const failure of failures) console.log(`missed ${failure}`);
  return 0;
}

function diffLine(before: string, after: string): string {
  const old = before.split('\n');
  return `  ${after.split('\n').find((line, index) => line !== old[index]) ?? ''}`;
}
