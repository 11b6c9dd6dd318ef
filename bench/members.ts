import { settingSpecs } from '../src/config/settings.ts';
import type { AnalysisOptions } from '../src/analyze/analysis.ts';
import { readSources } from '../src/analyze/coverage.ts';
import { checkMembers } from '../src/analyze/names/check-members.ts';
import { checkTypes } from '../src/analyze/names/typed/check-types.ts';
import type { FoundName } from '../src/analyze/names/found-name.ts';
import { NamesSession } from '../src/analyze/names/session.ts';
import { mutantsOf, mutationKinds } from './member-mutations.ts';
import { openSnapshot } from '../src/git/open-snapshot.ts';
import { parseSource } from '../src/syntax/parse.ts';

const OPTIONS: AnalysisOptions = {
  rules: [], maxBytes: settingSpecs['limits.maxBytes'].fallback, maxSteps: 0, strict: false, allowUnparsed: true,
  isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined,
};

/** What the check says of every file of a repository, and how much it looked at. */
async function checkRepository(root: string, typed: boolean): Promise<{ found: readonly FoundName[]; texts: ReadonlyMap<string, string>; asked: number; files: number; ms: number }> {
  const snapshot = await openSnapshot({ mode: 'all', paths: ['.'] }, { cwd: root, env: process.env });
  try {
    const { sources } = await readSources(snapshot, OPTIONS);
    const startedAt = performance.now();
    const session = new NamesSession({ snapshot, sources, options: OPTIONS, tracked: undefined, parse: (path, text) => parseSource(path, text) }, new Set(await snapshot.list()));
    const { found, notices = [] } = typed ? await checkTypes(session, { seconds: 600 }) : await checkMembers(session);
    for (const notice of notices) console.log(`  ${notice}`);
    return { found, texts: new Map(sources.map(({ change, text }) => [change.path, text])), asked: session.asked, files: sources.length, ms: performance.now() - startedAt };
  } finally {
    await snapshot.close();
  }
}

/** Mutants that are tried of each kind and repository. */
const PER_KIND = 25;

/** How many mutants of each kind are found at their place; files are taken in the order of their names. */
async function tryMutants(root: string, scores: Map<string, { tried: number; found: number }>, missed: string[]): Promise<void> {
  const snapshot = await openSnapshot({ mode: 'all', paths: ['.'] }, { cwd: root, env: process.env });
  try {
    const { sources } = await readSources(snapshot, OPTIONS);
    const paths = new Set(await snapshot.list());
    const counts = new Map<string, number>();
    for (const { change, text } of sources) {
      if (/\.d\.[cm]?ts$|(?:^|\/)(?:fixtures?|vendor|templates?)\//.test(change.path)) continue;
      for (const mutant of mutantsOf(change.path, text)) {
        const count = counts.get(mutant.kind) ?? 0;
        if (count >= PER_KIND) continue;
        const parsed = parseSource(change.path, mutant.text);
        if (!parsed.tree) continue;
        counts.set(mutant.kind, count + 1);
        const session = new NamesSession({ snapshot, sources: [{ change, text: mutant.text }], options: OPTIONS, tracked: undefined, parse: (path, one) => (path === change.path ? parsed : parseSource(path, one)) }, paths);
        const { found } = await checkMembers(session);
        const score = scores.get(mutant.kind) ?? { tried: 0, found: 0 };
        const isFound = found.some(({ candidate }) => candidate.location.path === change.path && candidate.location.start.offset === mutant.start);
        scores.set(mutant.kind, { tried: score.tried + 1, found: score.found + (isFound ? 1 : 0) });
        if (!isFound) missed.push(`${mutant.kind}: ${root}/${change.path} at ${mutant.text.slice(Math.max(0, mutant.start - 60), mutant.start + 40).replace(/\s+/g, ' ')}`);
      }
    }
  } finally {
    await snapshot.close();
  }
}

async function printRecall(roots: readonly string[], list: boolean): Promise<number> {
  const scores = new Map<string, { tried: number; found: number }>();
  const missed: string[] = [];
  for (const root of roots) await tryMutants(root, scores, missed);
  for (const { name } of mutationKinds) {
    const { tried, found } = scores.get(name) ?? { tried: 0, found: 0 };
    console.log(`${name.padEnd(46)} ${String(found).padStart(4)} of ${String(tried).padStart(4)}  ${tried === 0 ? '' : `${Math.round((100 * found) / tried)} %`}`);
  }
  const all = [...scores.values()].reduce((sum, one) => ({ tried: sum.tried + one.tried, found: sum.found + one.found }), { tried: 0, found: 0 });
  console.log(`${'all'.padEnd(46)} ${String(all.found).padStart(4)} of ${String(all.tried).padStart(4)}  ${Math.round((100 * all.found) / Math.max(1, all.tried))} %`);
  if (list) for (const one of missed) console.log(one);
  return 0;
}

/**
 * `members [--types] <repository>…` prints every finding of repositories as they are; `members --mutate [--list] <repository>…` puts invented
 * members into them and prints how many are found. Without a repository: this one. Returns the exit code: 0 when there is no finding.
 */
export async function runMembers(argv: readonly string[]): Promise<number> {
  const typed = argv.includes('--types');
  const named = argv.filter((word) => !word.startsWith('--'));
  const roots = named.length > 0 ? named : [process.cwd()];
  if (argv.includes('--mutate')) return printRecall(roots, argv.includes('--list'));
  let count = 0;
  for (const root of roots) {
    const { found, texts, asked, files, ms } = await checkRepository(root, typed);
    count += found.length;
    console.log(`${root}: ${found.length} findings in ${files} files, ${asked} members asked for, ${Math.round(ms)} ms`);
    for (const { candidate } of found) {
      const { path, start } = candidate.location;
      const line = texts.get(path)!.split('\n')[start.line - 1]!.trim().slice(0, 160);
      console.log(`  ${path}:${start.line} ${candidate.specifier} ${candidate.name ?? ''} [${candidate.reason} ${candidate.certainty}] ${candidate.nearest.join(',')} ${candidate.evidence ?? ''}\n      ${line}`);
    }
  }
  return count === 0 ? 0 : 1;
}
