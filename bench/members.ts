import { settingSpecs } from '../src/config/settings.ts';
import type { AnalysisOptions } from '../src/analyze/analysis.ts';
import { readSources } from '../src/analyze/coverage.ts';
import { checkMembers } from '../src/analyze/names/check-members.ts';
import type { FoundName } from '../src/analyze/names/found-name.ts';
import { NamesSession } from '../src/analyze/names/session.ts';
import { openSnapshot } from '../src/git/open-snapshot.ts';
import { parseSource } from '../src/syntax/parse.ts';

const OPTIONS: AnalysisOptions = {
  rules: [], maxBytes: settingSpecs['limits.maxBytes'].fallback, maxSteps: 0, strict: false, allowUnparsed: true,
  isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined,
};

/** What the check says of every file of a repository, and how much it looked at. */
async function checkRepository(root: string): Promise<{ found: readonly FoundName[]; texts: ReadonlyMap<string, string>; asked: number; files: number; ms: number }> {
  const snapshot = await openSnapshot({ mode: 'all', paths: ['.'] }, { cwd: root, env: process.env });
  try {
    const { sources } = await readSources(snapshot, OPTIONS);
    const startedAt = performance.now();
    const session = new NamesSession({ snapshot, sources, options: OPTIONS, tracked: undefined, parse: (path, text) => parseSource(path, text) }, new Set(await snapshot.list()));
    const { found } = await checkMembers(session);
    return { found, texts: new Map(sources.map(({ change, text }) => [change.path, text])), asked: session.asked, files: sources.length, ms: performance.now() - startedAt };
  } finally {
    await snapshot.close();
  }
}

/** Prints every finding of the repositories that are named, one line each. Returns the exit code: 0 when there are none. */
export async function runMembers(roots: readonly string[]): Promise<number> {
  let count = 0;
  for (const root of roots) {
    const { found, texts, asked, files, ms } = await checkRepository(root);
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
