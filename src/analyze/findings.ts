import { createHash } from 'node:crypto';
import type { EngineCandidate } from '../core/candidate.ts';
import type { LineSet } from '../core/change.ts';
import { hasLine } from '../core/change.ts';
import type { Location } from '../core/location.ts';
import { positionAt } from '../core/location.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { severityRank } from '../core/finding.ts';
import type { RuleFailure } from '../core/report.ts';
import type { Judgement, Rule } from '../core/rule.ts';
import type { Found } from '../engine/found.ts';
import type { PropertyHit } from '../engine/machine-types.ts';
import { isFunction } from '../engine/node.ts';
import { withoutLooks } from '../engine/watch/flows.ts';
import type { SourceFile } from '../core/source-file.ts';
import { candidateOf, locate } from './candidates.ts';
import type { Way } from './candidates.ts';
import { nodesAround } from './nodes-around.ts';
import { callCandidate, compareCandidate, flowCandidate, propertyCandidate } from './watch-candidates.ts';
import type { CandidateContext } from './watch-candidates.ts';

/** A finding before it is known how it relates to the change. */
export type Draft = Omit<Finding, 'belonging' | 'fingerprint'> & {
  readonly identity: string;
  readonly confirm?: Judgement['confirm'];
  /** How it relates to the change when no changed line has it, where that is known already. */
  readonly belonging?: Exclude<Finding['belonging'], 'changed-line'>;
};

/** Where drafts are put: the worst for each place wins, whatever file's run found it. */
export type DraftBook = Map<string, Draft>;

/** What judging needs besides the hits. */
export interface JudgeContext extends CandidateContext {
  readonly rules: readonly Rule[];
  readonly strict: boolean;
  isTest(path: string): boolean;
  /** Files of the change: a sink in one of them is told where it is. */
  isChanged(path: string): boolean;
  readonly failures: RuleFailure[];
}

/** Judges what one file's run found. Several ways to one call give one finding: the worst, with the flow that makes it so. */
export function judgeFound(file: SourceFile, found: Found, context: JudgeContext, book: DraftBook): void {
  const { rules } = context;
  const each = <T>(list: Iterable<T>, wants: (rule: Rule, one: T) => boolean, way: (one: T) => Pick<Way, 'module' | 'stack'>, build: (one: T) => EngineCandidate | undefined): void => {
    for (const one of list) {
      const asking = rules.filter((rule) => wants(rule, one));
      if (asking.length > 0) judgeOne(file, asking, way(one), () => build(one), context, book);
    }
  };
  const alone = ({ module }: { readonly module: Way['module'] }): Pick<Way, 'module' | 'stack'> => ({ module, stack: [] });
  each(found.hits, (rule) => rule.kinds.includes('sql'), (hit) => hit, (hit) => candidateOf(hit, context.fileOf));
  each(withoutLooks(found.flows), (rule, hit) => rule.roles?.includes(hit.role) === true, (hit) => hit, (hit) => flowCandidate(hit, context));
  // What a test gives to a function of the program is not what the program gives it.
  const isTest = context.isTest(file.path);
  const own = <T extends Pick<Way, 'module'>>(list: Iterable<T>): Iterable<T> => (isTest ? [...list].filter(({ module }) => module.path === file.path) : list);
  each(own(found.traces.values()), (rule, trace) => rule.kinds.includes('call') && rule.apis?.includes(trace.api) === true, alone, (trace) => callCandidate(trace, found, context));
  each(own(found.compares), (rule) => rule.kinds.includes('compare'), alone, (hit) => compareCandidate(hit, found, context));
  each([...own(found.properties)].filter((hit) => isSaidHere(hit, file)), (rule, hit) => rule.properties?.includes(hit.name) === true, alone, (hit) => propertyCandidate(hit, found, context));
}

/** A text that another file gives to this property is told there, where it stands; a switch (`rejectUnauthorized: strict`) is not known by itself. */
function isSaidHere({ module, value }: PropertyHit, file: SourceFile): boolean {
  return module.path === file.path || (value.properties === undefined && !value.constants.some((one) => typeof one === 'string'));
}

function judgeOne(file: SourceFile, rules: readonly Rule[], way: Pick<Way, 'module' | 'stack'>, build: () => EngineCandidate | undefined, context: JudgeContext, book: DraftBook): void {
  let candidate: EngineCandidate | undefined;
  for (const rule of rules) {
    try {
      candidate ??= build();
      const judgement = candidate && (rule.judge(candidate, { strict: context.strict }) as Judgement | undefined);
      const draft = candidate && judgement && draftOf(file, way, rule, candidate, judgement, context);
      if (!draft) continue;
      const key = `${rule.meta.id}\0${draft.location.path}\0${draft.location.start.offset}\0${draft.location.end.offset}`;
      const known = book.get(key);
      if (!known || severityRank[draft.severity] > severityRank[known.severity]) book.set(key, draft);
    } catch (error) {
      // One catch a rule and file: the rest of the run goes on and the failure is printed.
      context.failures.push({ ruleId: rule.meta.id, path: file.path, message: error instanceof Error ? error.message : String(error) });
    }
  }
}

function draftOf(run: SourceFile, way: Pick<Way, 'module' | 'stack'>, rule: Rule, candidate: EngineCandidate, judgement: Judgement, context: JudgeContext): Draft | undefined {
  const holes = judgement.holes.map((index) => candidate.holes[index]!);
  const atSink = way.module.path === run.path || context.isChanged(way.module.path);
  const location = atSink ? (judgement.at ?? candidate.call) : reachedFrom(run, way, candidate, judgement, context);
  const file = location && context.fileOf(location.path);
  if (!file) return undefined;
  return {
    ruleId: rule.meta.id, origin: 'static', severity: judgement.severity, confidence: judgement.confidence, message: judgement.message, advice: judgement.advice,
    location: location === candidate.call ? atMethod(file, location) : location, flow: judgement.flow ?? holes[0]?.flow ?? [], marks: holes.map((hole) => hole.use).filter((mark) => mark.path === location.path),
    ...(judgement.fix && atSink ? { fix: judgement.fix, confirm: judgement.confirm } : {}),
    identity: `${rule.meta.id}\0${enclosingName(file, location.start.offset)}\0${normalised(file.text.slice(location.start.offset, location.end.offset))}`,
  };
}

/** In a chain over several lines (`knex('orders')⏎.where(…)⏎.whereRaw(text)`) the method is the place to look at, not where the chain begins. */
function atMethod(file: SourceFile, call: Location): Location {
  if (call.start.line === call.end.line) return call;
  let start = call.start;
  for (const { node: { start: from, end, callee } } of nodesAround(file, call.start.offset)) {
    if (from !== call.start.offset || end !== call.end.offset || callee?.type !== 'MemberExpression' || callee.computed === true) continue;
    const at = positionAt(file.lineStarts, callee.property.start);
    if (at.line > call.start.line) start = at;
  }
  return start === call.start ? call : { ...call, start };
}

/** A sink in an unchanged file is told where the changed file hands it client data, a value made there where the changed file uses it; and only then. */
function reachedFrom(run: SourceFile, way: Pick<Way, 'module' | 'stack'>, candidate: EngineCandidate, judgement: Judgement, context: JudgeContext): Location | undefined {
  if (candidate.kind === 'call') return candidate.uses.filter((use) => use.at.path === run.path).at(-1)?.at;
  const callSite = [...way.stack].reverse().find((site) => site.path === run.path);
  return callSite && passesRequest(candidate, judgement, run.path) ? locate(context.fileOf, callSite) : undefined;
}

function passesRequest(candidate: EngineCandidate, judgement: Judgement, path: string): boolean {
  return judgement.holes.some((index) => {
    const hole = candidate.holes[index]!;
    return (hole.origin === 'request' || hole.origin === 'request-call') && hole.flow.some((step) => step.location.path === path);
  });
}

/** White space is no difference. */
function normalised(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Name of the function, method or class around an offset: `OrderRepository.list`. */
function enclosingName(file: SourceFile, offset: number): string {
  const names: string[] = [];
  for (const { node } of nodesAround(file, offset)) {
    const name = (node.id?.name ?? (node.type === 'MethodDefinition' || node.type === 'Property' || node.type === 'PropertyDefinition' ? (node.key?.name ?? node.key?.value) : undefined)) as string | undefined;
    if (name !== undefined && (isFunction(node) || /Class|Method|Property|VariableDeclarator/.test(node.type))) names.push(name);
  }
  return names.join('.');
}

/** Gives drafts their fingerprints: equal ones in one file are told apart by their order. */
export function fingerprinted(path: string, drafts: readonly Draft[]): (Draft & { readonly fingerprint: string })[] {
  const counts = new Map<string, number>();
  return [...drafts]
    .sort((a, b) => a.location.start.offset - b.location.start.offset)
    .map((draft) => {
      const ordinal = counts.get(draft.identity) ?? 0;
      counts.set(draft.identity, ordinal + 1);
      return { ...draft, fingerprint: createHash('sha256').update(`${path}\0${draft.identity}\0${ordinal}`).digest('hex').slice(0, 32) };
    });
}

/** True when the place, a mark or a step of the flow lies on a line that the change wrote. */
export function touches(draft: Draft, changedLines: (path: string) => LineSet | undefined): boolean {
  const places = [draft.location, ...draft.marks, ...draft.flow.map((step) => step.location)];
  return places.some((place) => {
    const changed = changedLines(place.path);
    if (!changed) return false;
    for (let line = place.start.line; line <= place.end.line; line++) if (hasLine(changed, line)) return true;
    return false;
  });
}

/** Applies what the configuration says of severities; undefined when it silences the finding. */
export function configured(draft: Draft, threshold: Severity | 'off', override: Severity | undefined): Draft | undefined {
  const severity = override ?? draft.severity;
  if (threshold === 'off' || severityRank[severity] < severityRank[threshold]) return undefined;
  return severity === draft.severity ? draft : { ...draft, severity };
}
