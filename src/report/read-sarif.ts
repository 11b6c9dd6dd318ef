import { ConfigError } from '../core/errors.ts';
import type { Finding, FlowStep, Severity } from '../core/finding.ts';
import type { Location } from '../core/location.ts';
import type { Coverage, FailReason, Report, RuleFailure, Shard, SkipReason } from '../core/report.ts';
import { flag, listOf, members, oneOf, text, whole } from './decode-json.ts';
import type { Decode } from './decode-json.ts';
import { skipReasonText } from './summary.ts';

const severities: Readonly<Record<'error' | 'warning' | 'note', Severity>> = { error: 'error', warning: 'warning', note: 'suggestion' };
const most = 25_000;
const any: Decode<unknown> = (value) => value;

/**
 * Reads SARIF that guard wrote. It holds less than the JSON report: fixes, hunks and offsets of lines are not read back, so use it to
 * join and judge, and JSON to show.
 *
 * @throws ConfigError when it is another program's, or of another shape
 */
export function readSarif(value: unknown, name: string): { readonly report: Report; readonly exitCode: 0 | 1 | 2 } {
  const top = members(value, name);
  const runs = top('runs', listOf(any, 20));
  if (runs.length !== 1) throw new ConfigError('report-shape', `${name} has ${runs.length} runs, so guard did not write it`);
  const run = members(runs[0], `${name}.runs[0]`);
  const driver = members(members(run('tool', any), `${name}.tool`)('driver', any), `${name}.driver`);
  if (driver('name', text) !== 'guard') throw new ConfigError('report-shape', `${name} was written by ${driver('name', text)}, and only reports of guard can be joined`);
  const [invocation] = run('invocations', listOf(any, 1));
  const called = members(invocation, `${name}.invocations[0]`);
  const lines = new Map<string, Record<number, string>>();
  const findings = run('results', listOf((entry, at) => readResult(entry, at, lines), most));
  const told = called('toolExecutionNotifications', listOf(readNotification, 200_000));
  const checked = run('artifacts', listOf((entry, at) => readUri(members(entry, at)('location', any), at), 200_000));
  const shard = run.optional('properties', (entry, at) => members(entry, at).optional('shard', readShard));
  called('executionSuccessful', flag);
  return {
    exitCode: called('exitCode', oneOf(0, 1, 2)),
    report: {
      version: driver('semanticVersion', text),
      label: members(run('automationDetails', any), `${name}.automationDetails`)('id', text).split('/')[1] ?? '',
      root: '',
      findings,
      coverage: [...checked.map((path): Coverage => ({ path, state: 'checked', hunks: 0, lines: 0 })), ...told.flatMap(({ coverage }) => coverage ?? [])],
      failures: told.flatMap(({ failure }) => failure ?? []),
      notices: told.flatMap(({ notice }) => notice ?? []),
      excerpts: Object.fromEntries(lines),
      stats: { durationMs: 0, filesParsed: 0, filesPrefiltered: 0, bytes: 0, overBudget: 0, importsLoaded: 0 },
      ...(shard === undefined ? {} : { shard }),
    },
  };
}

const readShard: Decode<Shard> = (value, at) => {
  const of = members(value, at);
  return { index: of('index', whole(1)), count: of('count', whole(1)), paths: of('paths', whole(0)) };
};

function readUri(value: unknown, at: string): string {
  const uri = members(value, at)('uri', text);
  try {
    return decodeURIComponent(uri);
  } catch {
    throw new ConfigError('report-shape', `${at} has the address ${JSON.stringify(uri.slice(0, 80))}, which is none`);
  }
}

function readPlace(value: unknown, at: string, lines: Map<string, Record<number, string>>): Location {
  const of = members(members(value, at)('physicalLocation', any), at);
  const path = readUri(of('artifactLocation', any), at);
  const region = members(of('region', any), at);
  const offset = region('charOffset', whole(0));
  const start = { line: region('startLine', whole(1)), column: region('startColumn', whole(1)), offset };
  const context = of.optional('contextRegion', (entry, place) => members(members(entry, place)('snippet', any), place)('text', text));
  context?.split('\n').forEach((line, index) => lines.set(path, { ...lines.get(path), [start.line + index]: line }));
  return { path, start, end: { line: region('endLine', whole(1)), column: region('endColumn', whole(1)), offset: offset + region('charLength', whole(0)) } };
}

function readResult(value: unknown, at: string, lines: Map<string, Record<number, string>>): Finding {
  const of = members(value, at);
  const place: Decode<Location> = (entry, where) => readPlace(entry, where, lines);
  const [location] = of('locations', listOf(place, 1));
  if (location === undefined) throw new ConfigError('report-shape', `${at} has no place`);
  const [message, ...advice] = plain(members(of('message', any), at)('text', text)).split('\nWrite instead:\n');
  const properties = members(of('properties', any), at);
  const flow = of.optional('codeFlows', (flows, where) => readFlow(flows, where, place)) ?? [];
  const [suppressed] = of.optional('suppressions', listOf((entry, where) => {
    const one = members(entry, where);
    const stands = one.optional('location', place);
    return { by: members(one('properties', any), where)('by', oneOf('inline', 'baseline', 'config')), reason: one('justification', text), ...(stands === undefined ? {} : { location: stands }) };
  }, 10)) ?? [];
  return {
    ruleId: of('ruleId', text),
    origin: properties('origin', oneOf('static', 'model')),
    severity: severities[of('level', oneOf('error', 'warning', 'note'))],
    confidence: properties('confidence', oneOf('high', 'medium', 'low')),
    message: message!,
    advice: advice.join('\nWrite instead:\n'),
    location,
    flow,
    marks: of.optional('relatedLocations', listOf(place, 1_000)) ?? [],
    fingerprint: members(of('partialFingerprints', any), at)('guard/v1', text),
    belonging: properties('belonging', oneOf('changed-line', 'new-in-file', 'existing')),
    ...(suppressed === undefined ? {} : { suppressed }),
  };
}

function readFlow(value: unknown, at: string, place: Decode<Location>): readonly FlowStep[] {
  const [flow] = listOf(any, 1)(value, at);
  const [thread] = members(flow, at)('threadFlows', listOf(any, 1));
  return members(thread, at)('locations', listOf((entry, where) => {
    const location = members(entry, where)('location', any);
    return { location: place(location, where), message: plain(members(members(location, where)('message', any), where)('text', text)) };
  }, 10_000));
}

/** Takes back the backslashes that keep a SARIF message from having links. */
function plain(message: string): string {
  return message.replace(/\\\[([^[\]]*)\\\](?=\()/g, '[$1]');
}

interface Told {
  readonly coverage?: Coverage;
  readonly failure?: RuleFailure;
  readonly notice?: string;
}

const readNotification: Decode<Told> = (value, at) => {
  const of = members(value, at);
  const message = members(of('message', any), at)('text', text);
  const [physical] = of.optional('locations', listOf((entry, where) => members(members(entry, where)('physicalLocation', any), where), 1)) ?? [];
  const path = physical === undefined ? '' : readUri(physical('artifactLocation', any), at);
  const id = members(of('descriptor', any), at)('id', oneOf('skipped', 'unread', 'rule-failure', 'notice'));
  if (id === 'notice') return { notice: message };
  if (id === 'rule-failure') return { failure: { ruleId: members(of('associatedRule', any), at)('id', text), path, message: message.replace(/^Rule .*? broke down: /, '') } };
  const [, word = '', detail] = /^(?:Skipped|Not read) \(([^)]*)\)(?:: ([^]*))?$/.exec(message) ?? [];
  if (id === 'skipped') {
    const reason = (Object.keys(skipReasonText) as SkipReason[]).find((key) => skipReasonText[key] === word) ?? 'ignored';
    return { coverage: { path, state: 'skipped', reason, ...(detail === undefined ? {} : { detail }), hunks: 0 } };
  }
  const line = physical?.optional('region', (entry, where) => members(entry, where)('startLine', whole(1)));
  return { coverage: { path, state: 'failed', reason: word as FailReason, detail: detail ?? '', ...(line === undefined ? {} : { line }), hunks: 0 } };
};
