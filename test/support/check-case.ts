import { analyze } from '../../src/analyze/analyze.ts';
import type { Analysis, AnalysisOptions } from '../../src/analyze/analysis.ts';
import { settingSpecs } from '../../src/config/settings.ts';
import type { Edit, Finding } from '../../src/core/finding.ts';
import { isTestPath } from '../../src/core/test-path.ts';
import { rules } from '../../rules/index.ts';
import { normaliseCode, withoutNotes } from './case-notes.ts';
import { memorySnapshot } from './memory-snapshot.ts';
import type { RuleCase } from './rule-cases.ts';

/** What differs between a case's marks and what guard said, each as `path:line severity`. */
export interface Verdict {
  readonly findings: readonly Finding[];
  /** Marks without a finding of that severity there. */
  readonly missed: readonly string[];
  /** Findings without a mark. */
  readonly alarms: readonly string[];
  /** Files that were not checked, rules that threw, functions that ran out of budget, a flow that does not show its step. */
  readonly troubles: readonly string[];
}

/** Cases are single files that import what is not there, so rules on names are tested elsewhere, in whole repositories. */
const OPTIONS: AnalysisOptions = {
  rules: rules.filter(({ kinds }) => !kinds.some((kind) => kind.startsWith('missing-'))),
  maxBytes: settingSpecs['limits.maxBytes'].fallback,
  maxSteps: settingSpecs['limits.maxSteps'].fallback,
  strict: false,
  allowUnparsed: false,
  isIgnored: () => false,
  // What the configuration decides by default.
  threshold: (ruleId, path) => (isTestPath(path) && rules.some(({ meta }) => meta.id === ruleId && meta.inTests === 'silent') ? 'off' : 'suggestion'),
  override: () => undefined,
};

/** Runs the real analysis over a case in memory and compares. */
export async function checkCase(one: RuleCase, options: Partial<AnalysisOptions> = {}): Promise<Verdict> {
  const analysis = await analyzeFiles(one.files, one.unchanged, options);
  const missed = one.marks.map(({ path, line, severity, ruleId }) => `${path}:${line} ${severity}${ruleId ? ` ${ruleId}` : ''}`);
  const withRule = one.marks.some(({ ruleId }) => ruleId !== undefined);
  const alarms: string[] = [];
  for (const { location, severity, ruleId } of analysis.findings) {
    const place = `${location.path}:${location.start.line} ${severity}${withRule || one.marks.length === 0 ? ` ${ruleId}` : ''}`;
    const index = missed.indexOf(place);
    if (index === -1) alarms.push(place);
    else missed.splice(index, 1);
  }
  const { flow } = one.header;
  const steps = analysis.findings.flatMap((finding) => finding.flow.map(({ location }) => `${location.path}:${location.start.line}`));
  const troubles = flow !== undefined && !steps.includes(flow) ? [`no data flow shows ${flow}`] : [];
  return { findings: analysis.findings, missed, alarms, troubles: [...troubles, ...troublesOf(analysis)] };
}

/** An import that a fix adds moves the lines that messages tell. */
function withoutLines(message: string): string {
  return message.replace(/ on line \d+/g, '');
}

/** Applies each offered fix alone and looks again; tells what is wrong with which, as sentences. */
export async function checkFixes(one: RuleCase, findings: readonly Finding[]): Promise<readonly string[]> {
  const wrong: string[] = [];
  const fixedLines = new Set<string>();
  for (const finding of findings) {
    if (!finding.fix) continue;
    const files = applyEdits(one.files, finding.fix.edits);
    for (const text of Object.values(files)) for (const line of withoutNotes(text).split('\n')) fixedLines.add(normaliseCode(line));
    const after = await analyzeFiles(files, one.unchanged, {});
    const at = `the fix of ${finding.location.path}:${finding.location.start.line} (${finding.fix.description})`;
    for (const trouble of troublesOf(after)) wrong.push(`${at} leaves ${trouble}`);
    const left = after.findings.map(({ message }) => withoutLines(message));
    if (left.length >= findings.length) wrong.push(`${at} leaves ${left.length} of ${findings.length} findings: ${left.join(' | ')}`);
    if (left.some((message) => !findings.some((before) => withoutLines(before.message) === message))) wrong.push(`${at} makes a new finding: ${left.join(' | ')}`);
  }
  for (const code of one.never) for (const line of fixedLines) if (line.includes(normaliseCode(code))) wrong.push(`a fix writes ${code}`);
  for (const line of one.fixed) if (!fixedLines.has(normaliseCode(line))) wrong.push(`no fix gives the line ${line}`);
  return wrong;
}

/** Texts after non-overlapping edits. */
export function applyEdits(files: Readonly<Record<string, string>>, edits: readonly Edit[]): Record<string, string> {
  const result = { ...files };
  for (const { path, start, end, text } of edits.toSorted((a, b) => b.start - a.start)) {
    const before = result[path];
    if (before === undefined) throw new Error(`a fix edits ${path}, which is not in the snapshot`);
    result[path] = before.slice(0, start) + text + before.slice(end);
  }
  return result;
}

/** Runs the real analysis over texts in memory, all of them changed. */
export async function analyzeFiles(files: Readonly<Record<string, string>>, unchanged: readonly string[], options: Partial<AnalysisOptions>): Promise<Analysis> {
  const snapshot = memorySnapshot(files, { unchanged });
  try {
    return await analyze(snapshot, { ...OPTIONS, ...options });
  } finally {
    await snapshot.close();
  }
}

function troublesOf(analysis: Analysis): readonly string[] {
  return [
    ...analysis.coverage.flatMap((one) => (one.state === 'failed' ? [`${one.path} ${one.reason}: ${one.detail}`] : [])),
    ...analysis.failures.map(({ ruleId, path, message }) => `${ruleId} on ${path}: ${message}`),
    ...(analysis.stats.overBudget > 0 ? [`${analysis.stats.overBudget} over budget`] : []),
  ];
}
