import { analyze } from '../../src/analyze/analyze.ts';
import type { Analysis } from '../../src/analyze/analysis.ts';
import { settingSpecs } from '../../src/config/settings.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Outside } from '../../src/core/outside.ts';
import { openSnapshot } from '../../src/git/open-snapshot.ts';
import type { SnapshotRequest } from '../../src/git/open-snapshot.ts';
import { openDisk } from '../../src/project/open-disk.ts';
import { rules } from '../../rules/index.ts';
import { applyEdits } from './check-case.ts';
import type { TestRepo } from './with-repo.ts';

const RULES = new Set(['invented-import', 'invented-export', 'invented-dependency', 'invented-member']);

/** What guard says of the names in a real repository. */
export interface NamesVerdict {
  readonly findings: readonly Finding[];
  /** `path:line severity rule`, in order; those older than the change are left out. */
  readonly said: readonly string[];
  readonly messages: readonly string[];
  readonly notices: readonly string[];
  readonly analysis: Analysis;
}

export interface NamesOptions {
  readonly request?: SnapshotRequest;
  readonly outside?: Partial<Outside>;
}

/** Runs the real analysis with the rules on names over what is staged (or asked for), with node_modules as they lie on disk. */
export async function namesIn(repo: TestRepo, options: NamesOptions = {}): Promise<NamesVerdict> {
  const snapshot = await openSnapshot(options.request ?? { mode: 'staged' }, { cwd: repo.dir, env: repo.env });
  try {
    const analysis = await analyze(snapshot, {
      rules: rules.filter(({ meta }) => RULES.has(meta.id)),
      maxBytes: settingSpecs['limits.maxBytes'].fallback,
      maxSteps: settingSpecs['limits.maxSteps'].fallback,
      strict: false, allowUnparsed: false, isIgnored: () => false, threshold: () => 'suggestion', override: () => undefined,
      outside: { disk: openDisk(repo.dir), ...options.outside },
    });
    if (analysis.failures.length > 0) throw new Error(analysis.failures.map(({ ruleId, path, message }) => `${ruleId} on ${path}: ${message}`).join('\n'));
    const findings = analysis.findings.filter(({ belonging }) => belonging !== 'existing');
    return {
      findings, analysis,
      said: findings.map(({ location, severity, ruleId }) => `${location.path}:${location.start.line} ${severity} ${ruleId}`),
      messages: findings.map(({ message }) => message),
      notices: analysis.notices ?? [],
    };
  } finally {
    await snapshot.close();
  }
}

/** Commits files, then stages others: a change in a repository that has a past. */
export function stageOnto(repo: TestRepo, committed: Readonly<Record<string, string>>, staged: Readonly<Record<string, string>>): void {
  repo.commit('Start', committed);
  repo.stage(staged);
}

/** The text of a file with the fix of the only finding applied. */
export function fixedText(repo: TestRepo, finding: Finding): string {
  const path = finding.location.path;
  return applyEdits({ [path]: repo.read(path).toString() }, finding.fix?.edits ?? [])[path]!;
}
