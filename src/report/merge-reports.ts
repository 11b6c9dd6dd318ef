import { compareFindings, compareText, severityRank } from '../core/finding.ts';
import type { Finding } from '../core/finding.ts';
import type { Report, RuleFailure, Shard } from '../core/report.ts';
import { isInShard } from '../core/shard.ts';
import { narrowExcerpts } from './excerpts.ts';

/** A report and what it is called, for messages. */
export interface NamedReport {
  readonly name: string;
  readonly report: Report;
  /** The exit code that it says itself. */
  readonly exitCode: 0 | 1 | 2;
}

/**
 * Joins reports of parts of one run, or of several runs, to one. Parts that do not belong together, or of which one is missing, make the
 * result incomplete: it is said as a failure, never passed over. The order of the reports changes nothing.
 */
export function mergeReports(named: readonly NamedReport[]): Report {
  const sorted = [...named].sort((a, b) => (a.report.shard?.index ?? 0) - (b.report.shard?.index ?? 0) || compareText(a.name, b.name));
  const reports = sorted.map(({ report }) => report);
  const findings = mergeFindings(reports);
  const merged: Omit<Report, 'failures'> = {
    version: reports[0]!.version,
    label: [...new Set(reports.map(({ label }) => label))].join(', '),
    root: '',
    findings,
    coverage: mergeCoverage(reports),
    notices: mergeNotices(reports, findings),
    ...mergeExcerpts(reports, findings),
    stats: {
      durationMs: 0,
      filesParsed: sum(reports, ({ stats }) => stats.filesParsed),
      filesPrefiltered: sum(reports, ({ stats }) => stats.filesPrefiltered),
      bytes: sum(reports, ({ stats }) => stats.bytes),
      overBudget: sum(reports, ({ stats }) => stats.overBudget),
      importsLoaded: sum(reports, ({ stats }) => stats.importsLoaded),
    },
  };
  return { ...merged, failures: [...mergeFailures(reports), ...partProblems(sorted), ...incomplete(sorted)] };
}

function sum(reports: readonly Report[], count: (report: Report) => number): number {
  return reports.reduce((total, report) => total + count(report), 0);
}

/** One finding for a rule and a place, as in one run: the most severe; of equals the one whose flow starts in the first file. */
function mergeFindings(reports: readonly Report[]): readonly Finding[] {
  const kept = new Map<string, Finding>();
  for (const { findings, shard } of reports) {
    for (const finding of findings) {
      const { path, start, end } = finding.location;
      const key = `${path}\0${start.offset}\0${end.offset}\0${finding.ruleId}\0${shard === undefined ? finding.fingerprint : ''}`;
      const other = kept.get(key);
      if (other === undefined || outranks(finding, other, shard)) kept.set(key, finding);
    }
  }
  return [...kept.values()].sort(compareFindings);
}

function outranks(finding: Finding, other: Finding, shard: Shard | undefined): boolean {
  const bySeverity = severityRank[finding.severity] - severityRank[other.severity];
  if (bySeverity !== 0) return bySeverity > 0;
  if (finding.origin !== other.origin) return finding.origin === 'static';
  const byStart = compareText(startOf(finding), startOf(other));
  if (byStart !== 0) return byStart < 0;
  return shard !== undefined && isInShard(finding.location.path, shard);
}

function startOf(finding: Finding): string {
  return finding.flow[0]?.location.path ?? finding.location.path;
}

/** A path that two reports know is as bad as the worse one says. */
function mergeCoverage(reports: readonly Report[]): Report['coverage'] {
  const rank = { failed: 2, checked: 1, skipped: 0 } as const;
  const kept = new Map<string, Report['coverage'][number]>();
  for (const entry of reports.flatMap(({ coverage }) => coverage)) {
    const other = kept.get(entry.path);
    if (other === undefined || rank[entry.state] > rank[other.state]) kept.set(entry.path, entry);
  }
  return [...kept.values()].sort((a, b) => compareText(a.path, b.path));
}

/** An ignore comment that looked useless to one part may be what silences a finding of another. */
function mergeNotices(reports: readonly Report[], findings: readonly Finding[]): readonly string[] {
  const used = new Set(findings.flatMap(({ suppressed, ruleId }) => (suppressed?.location === undefined ? [] : [`${suppressed.location.path}:${suppressed.location.start.line}: guard-ignore ${ruleId} is not needed`])));
  const all = new Set(reports.flatMap(({ notices }) => notices));
  return [...all].filter((notice) => ![...used].some((start) => notice.startsWith(start))).sort();
}

function mergeFailures(reports: readonly Report[]): readonly RuleFailure[] {
  const kept = new Map(reports.flatMap(({ failures }) => failures).map((failure) => [JSON.stringify(failure), failure]));
  return [...kept.values()];
}

/** Without offsets (SARIF) nobody can tell which lines are needed, so all are kept. */
function mergeExcerpts(reports: readonly Report[], findings: readonly Finding[]): Pick<Report, 'excerpts' | 'lineOffsets'> {
  const all = { excerpts: mergeRecords(reports.map(({ excerpts }) => excerpts)), lineOffsets: mergeRecords(reports.map(({ lineOffsets }) => lineOffsets ?? {})) };
  return reports.every(({ lineOffsets }) => lineOffsets !== undefined) ? narrowExcerpts(findings, all) : all;
}

function mergeRecords<T>(records: readonly Readonly<Record<string, Readonly<Record<number, T>>>>[]): Readonly<Record<string, Readonly<Record<number, T>>>> {
  const merged = new Map<string, Record<number, T>>();
  for (const record of records) for (const [path, lines] of Object.entries(record)) merged.set(path, { ...merged.get(path), ...lines });
  return Object.fromEntries([...merged].sort(([a], [b]) => compareText(a, b)));
}

/** What is wrong with the parts as a whole. */
function partProblems(named: readonly NamedReport[]): readonly RuleFailure[] {
  const parts = named.filter(({ report }) => report.shard !== undefined);
  const first = parts[0]?.report.shard;
  if (first === undefined) return [];
  const problem = (path: string, message: string): RuleFailure => ({ ruleId: 'guard-merge', path, message });
  const problems: RuleFailure[] = [];
  for (const { name, report } of named) {
    const { shard } = report;
    if (shard === undefined) problems.push(problem(name, 'it is no part of the split run that the others are parts of'));
    else if (shard.count !== first.count || shard.paths !== first.paths || report.label !== parts[0]!.report.label) problems.push(problem(name, `it is of another run than ${parts[0]!.name}`));
    if (report.version !== named[0]!.report.version) problems.push(problem(name, `it was written by guard ${report.version}, and ${named[0]!.name} by ${named[0]!.report.version}`));
  }
  const there = new Map<number, number>();
  for (const { report } of parts) there.set(report.shard!.index, (there.get(report.shard!.index) ?? 0) + 1);
  for (let index = 1; index <= first.count; index++) {
    const count = there.get(index) ?? 0;
    if (count === 0) problems.push(problem(`part ${index}/${first.count}`, 'its report is missing, so nobody has looked at its files'));
    if (count > 1) problems.push(problem(`part ${index}/${first.count}`, 'there are several reports of it'));
  }
  const paths = new Set(parts.flatMap(({ report }) => report.coverage.map((entry) => entry.path))).size;
  if (problems.length === 0 && paths !== first.paths) problems.push(problem(parts[0]!.name, `the parts have ${paths} paths, but the run had ${first.paths}`));
  return problems;
}

/** A run may be incomplete for a reason that its findings and paths do not show, such as a required review. */
function incomplete(named: readonly NamedReport[]): readonly RuleFailure[] {
  return named
    .filter(({ report, exitCode }) => exitCode === 2 && report.failures.length === 0 && report.coverage.every(({ state }) => state !== 'failed'))
    .map(({ name }) => ({ ruleId: 'guard-merge', path: name, message: 'this report says that its run was not complete' }));
}
