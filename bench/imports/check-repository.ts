import { readSources } from '../../src/analyze/coverage.ts';
import { checkNames } from '../../src/analyze/names/check-names.ts';
import type { AnalysisOptions } from '../../src/analyze/analysis.ts';
import type { Outside } from '../../src/core/outside.ts';
import type { RuleFailure } from '../../src/core/report.ts';
import { severityRank } from '../../src/core/finding.ts';
import { isTestPath } from '../../src/core/test-path.ts';
import { matchGlobs } from '../../src/config/globs.ts';
import { settingSpecs } from '../../src/config/settings.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { openDisk } from '../../src/project/open-disk.ts';
import { readQuickUses } from '../../src/analyze/names/quick-uses.ts';
import { parseSource } from '../../src/syntax/parse.ts';
import { rules } from '../../rules/index.ts';

/** One finding, as a line. */
export interface Said {
  readonly ruleId: string;
  readonly severity: string;
  readonly place: string;
  readonly path: string;
  readonly line: number;
  readonly message: string;
}

export interface Checked {
  readonly said: readonly Said[];
  readonly imports: number;
  readonly files: number;
  readonly ms: number;
  readonly failures: readonly RuleFailure[];
  readonly notices: readonly string[];
}

/** Runs the rules on names, and nothing else, over a repository. */
export async function checkRepository(cwd: string, request: SnapshotRequest, more: { readonly outside?: Outside; readonly withModules?: boolean } = {}): Promise<Checked> {
  const snapshot = await openSnapshot(request, { cwd, env: process.env });
  const started = performance.now();
  try {
    const isSupport = matchGlobs(settingSpecs.errorsOnly.fallback);
    const isQuiet = (path: string): boolean => isSupport(path) || isTestPath(path);
    const options: AnalysisOptions = {
      rules: rules.filter(({ kinds }) => kinds.some((kind) => kind.startsWith('missing-'))),
      maxBytes: settingSpecs['limits.maxBytes'].fallback, maxSteps: 1, strict: false, allowUnparsed: true,
      isIgnored: () => false, threshold: (_rule, path) => (isQuiet(path) ? 'error' : 'suggestion'), override: () => undefined,
      outside: more.outside ?? (more.withModules === false ? {} : { disk: openDisk(snapshot.root) }),
    };
    const { sources } = await readSources(snapshot, options);
    const failures: RuleFailure[] = [];
    const names = await checkNames({ snapshot, sources, options, tracked: undefined, parse: parseSource }, failures);
    const said = names.drafts
      .filter(({ severity, ruleId, location }) => severityRank[severity] >= severityRank[options.threshold(ruleId, location.path) as 'error'])
      .map(({ ruleId, severity, location, message }) => ({ ruleId, severity, path: location.path, line: location.start.line, place: `${location.path}:${location.start.line}`, message }));
    return { said, failures, notices: names.notices, files: sources.length, ms: performance.now() - started, imports: sources.reduce((sum, { text }) => sum + readQuickUses(text).length, 0) };
  } finally {
    await snapshot.close();
  }
}
