import { ConfigError } from '../core/errors.ts';
import type { Finding } from '../core/finding.ts';
import { compareText } from '../core/finding.ts';

/** Where the baseline lies, from the top of the repository. */
export const baselinePath = 'guard.baseline.json';

/** Findings that were accepted when guard was introduced. */
export interface BaselineEntry {
  readonly path: string;
  readonly rule: string;
  readonly fingerprint: string;
  readonly count: number;
}

export type Baseline = readonly BaselineEntry[];

/** Which finding an entry stands for. The parts cannot contain NUL: git allows none in a path. */
export function baselineKey(entry: Pick<BaselineEntry, 'path' | 'rule' | 'fingerprint'>): string {
  return `${entry.path}\0${entry.rule}\0${entry.fingerprint}`;
}

/**
 * Reads a baseline file.
 *
 * @throws ConfigError when it is not one that `guard baseline` writes
 */
export function readBaseline(text: string, path: string = baselinePath): Baseline {
  let value: unknown;
  try {
    value = JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text);
  } catch (cause) {
    throw refuse(path, `is not valid JSON (${cause instanceof Error ? cause.message : 'unreadable'})`, cause);
  }
  const { version, findings } = (value ?? {}) as { version?: unknown; findings?: unknown };
  if (version !== 1) throw refuse(path, 'is of a version that this guard does not know');
  if (!Array.isArray(findings)) throw refuse(path, 'has no list "findings"');
  return findings.map((entry: unknown, index) => {
    const { path: file, rule, fingerprint, count } = (entry ?? {}) as Record<string, unknown>;
    const isEntry = typeof file === 'string' && typeof rule === 'string' && typeof fingerprint === 'string' && Number.isInteger(count) && Number(count) > 0;
    if (!isEntry) throw refuse(path, `has a broken entry: number ${index + 1} needs path, rule, fingerprint and count`);
    return { path: file, rule, fingerprint, count: Number(count) };
  });
}

function refuse(path: string, problem: string, cause?: unknown): ConfigError {
  return new ConfigError('baseline-invalid', `${path} ${problem}`, { hint: 'Write it anew: guard baseline --update', cause });
}

/** Counts findings into entries. What an inline comment suppresses needs no entry. */
export function makeBaseline(findings: readonly Finding[]): Baseline {
  const counts = new Map<string, BaselineEntry>();
  for (const finding of findings) {
    if (finding.origin !== 'static' || finding.suppressed?.by === 'inline') continue;
    const entry = { path: finding.location.path, rule: finding.ruleId, fingerprint: finding.fingerprint, count: 1 };
    const key = baselineKey(entry);
    counts.set(key, { ...entry, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()];
}

/** Keeps of the old entries what still occurs, and no more often than it does. */
export function pruneBaseline(old: Baseline, present: Baseline): Baseline {
  const counts = new Map(present.map((entry) => [baselineKey(entry), entry.count]));
  return old.flatMap((entry) => {
    const count = Math.min(entry.count, counts.get(baselineKey(entry)) ?? 0);
    return count === 0 ? [] : [{ ...entry, count }];
  });
}

/** Writes entries in a fixed order, one a line, so that two branches merge. */
export function writeBaseline(entries: Baseline): string {
  const sorted = [...entries].sort((a, b) => compareText(baselineKey(a), baselineKey(b)));
  const lines = sorted.map(({ path, rule, fingerprint, count }) => `    ${JSON.stringify({ path, rule, fingerprint, count })}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}
