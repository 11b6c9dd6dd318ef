import { ConfigError } from '../core/errors.ts';
import type { Finding, Fix, FlowStep, Suppression } from '../core/finding.ts';
import type { Location, Position } from '../core/location.ts';
import type { Coverage, FailOn, FailReason, Report, RuleFailure, Shard, SkipReason } from '../core/report.ts';
import { flag, listOf, members, oneOf, recordOf, text, whole } from './decode-json.ts';
import type { Decode } from './decode-json.ts';
import { reportSchemaUrl } from './json.ts';
import { skipReasonText } from './summary.ts';

/** A JSON report that was read back, and how it had been judged. */
export interface ReadReport {
  readonly report: Report;
  readonly failOn: FailOn;
  readonly includeExisting: boolean;
  /** The exit code that it says itself. */
  readonly exitCode: 0 | 1 | 2;
  readonly pullRequest?: number;
}

/** Larger texts are refused unread. */
const longestReport = 64 * 1024 * 1024;
/** Entries of a list at most: no run has more. */
const most = 200_000;

const skipReasons = Object.keys(skipReasonText) as SkipReason[];
const failReasons = ['syntax', 'encoding', 'unreadable', 'unmerged', 'timeout', 'crash', 'disguised'] as const satisfies readonly FailReason[];

/**
 * Reads what `--format json` wrote. The text may come from anywhere (an artifact of a fork's workflow): each member is checked, nothing
 * of it is trusted to have the right type, and unknown members are dropped.
 *
 * @throws ConfigError saying which member is wrong
 */
export function readReport(source: string, name: string): ReadReport {
  if (source.length > longestReport) throw new ConfigError('report-too-large', `${name} is larger than ${longestReport / 1024 / 1024} MiB`);
  let value: unknown;
  try {
    value = JSON.parse(source.startsWith('\uFEFF') ? source.slice(1) : source);
  } catch (cause) {
    throw new ConfigError('report-syntax', `${name} is not valid JSON`, { hint: 'Write it with guard check --format json --output FILE.', cause });
  }
  const of = members(value, name);
  of('schema', oneOf(reportSchemaUrl));
  const verdict = members(of('verdict', (entry) => entry), `${name}.verdict`);
  const excerpts = of.optional('excerpts', recordOf(listOf(excerptLine, most), most)) ?? {};
  const shard = of.optional('shard', readShard);
  const pullRequest = of.optional('pullRequest', whole(1));
  const report: Report = {
    version: of('version', text),
    label: of('label', text),
    root: '',
    findings: of('findings', listOf(readFinding, most)),
    coverage: members(of('coverage', (entry) => entry), `${name}.coverage`)('files', listOf(readCoverage, most)),
    failures: of('failures', listOf(readFailure, most)),
    notices: of('notices', listOf(text, most)),
    excerpts: mapRecord(excerpts, (lines) => Object.fromEntries(lines.map(({ line, text: content }) => [line, content]))),
    lineOffsets: mapRecord(excerpts, (lines) => Object.fromEntries(lines.flatMap(({ line, offset }) => (offset === undefined ? [] : [[line, offset]])))),
    stats: { durationMs: 0, ...of('stats', readStats) },
    ...(shard === undefined ? {} : { shard }),
  };
  return {
    report,
    failOn: verdict('failOn', oneOf('error', 'warning', 'suggestion', 'never')),
    includeExisting: verdict('includeExisting', flag),
    exitCode: verdict('exitCode', oneOf(0, 1, 2)),
    ...(pullRequest === undefined ? {} : { pullRequest }),
  };
}

function mapRecord<A, B>(record: Readonly<Record<string, A>>, make: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, make(value)]));
}

const excerptLine: Decode<{ readonly line: number; readonly offset?: number; readonly text: string }> = (value, at) => {
  const of = members(value, at);
  const offset = of.optional('offset', whole(0));
  return { line: of('line', whole(1)), text: of('text', text), ...(offset === undefined ? {} : { offset }) };
};

const readShard: Decode<Shard> = (value, at) => {
  const of = members(value, at);
  return { index: of('index', whole(1)), count: of('count', whole(1)), paths: of('paths', whole(0)) };
};

const readStats: Decode<Omit<Report['stats'], 'durationMs'>> = (value, at) => {
  const of = members(value, at);
  const count = whole(0);
  return { filesParsed: of('filesParsed', count), filesPrefiltered: of('filesPrefiltered', count), bytes: of('bytes', count), overBudget: of('overBudget', count), importsLoaded: of('importsLoaded', count) };
};

const readPosition: Decode<Position> = (value, at) => {
  const of = members(value, at);
  return { line: of('line', whole(1)), column: of('column', whole(1)), offset: of('offset', whole(0)) };
};

const readLocation: Decode<Location> = (value, at) => {
  const of = members(value, at);
  return { path: of('path', text), start: of('start', readPosition), end: of('end', readPosition) };
};

const readStep: Decode<FlowStep> = (value, at) => {
  const of = members(value, at);
  return { location: of('location', readLocation), message: of('message', text) };
};

const readFix: Decode<Fix> = (value, at) => {
  const of = members(value, at);
  return {
    description: of('description', text),
    edits: of('edits', listOf((edit, place) => {
      const part = members(edit, place);
      return { path: part('path', text), start: part('start', whole(0)), end: part('end', whole(0)), text: part('text', text) };
    }, 1_000)),
  };
};

const readSuppression: Decode<Suppression> = (value, at) => {
  const of = members(value, at);
  const location = of.optional('location', readLocation);
  return { by: of('by', oneOf('inline', 'baseline', 'config')), reason: of('reason', text), ...(location === undefined ? {} : { location }) };
};

const readFinding: Decode<Finding> = (value, at) => {
  const of = members(value, at);
  const fix = of.optional('fix', readFix);
  const suppressed = of.optional('suppressed', readSuppression);
  return {
    ruleId: of('ruleId', text),
    origin: of('origin', oneOf('static', 'model')),
    severity: of('severity', oneOf('error', 'warning', 'suggestion')),
    confidence: of('confidence', oneOf('high', 'medium', 'low')),
    message: of('message', text),
    advice: of('advice', text),
    location: of('location', readLocation),
    flow: of('flow', listOf(readStep, 10_000)),
    marks: of('marks', listOf(readLocation, 10_000)),
    ...(fix === undefined ? {} : { fix }),
    fingerprint: of('fingerprint', text),
    belonging: of('belonging', oneOf('changed-line', 'new-in-file', 'existing')),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
};

const readFailure: Decode<RuleFailure> = (value, at) => {
  const of = members(value, at);
  return { ruleId: of('ruleId', text), path: of('path', text), message: of('message', text) };
};

const readCoverage: Decode<Coverage> = (value, at) => {
  const of = members(value, at);
  const path = of('path', text);
  const hunks = of('hunks', whole(0));
  const state = of('state', oneOf('checked', 'skipped', 'failed'));
  if (state === 'checked') return { path, state, hunks, lines: of('lines', whole(0)) };
  if (state === 'skipped') {
    const detail = of.optional('detail', text);
    return { path, state, reason: of('reason', oneOf(...skipReasons)), ...(detail === undefined ? {} : { detail }), hunks };
  }
  const line = of.optional('line', whole(1));
  return { path, state, reason: of('reason', oneOf(...failReasons)), detail: of('detail', text), ...(line === undefined ? {} : { line }), hunks };
};
