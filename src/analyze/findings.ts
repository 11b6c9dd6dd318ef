import { createHash } from 'node:crypto';
import type { EngineCandidate } from '../core/candidate.ts';
import type { LineSet } from '../core/change.ts';
import { hasLine } from '../core/change.ts';
import type { Finding, Severity } from '../core/finding.ts';
import { severityRank } from '../core/finding.ts';
import type { RuleFailure } from '../core/report.ts';
import type { Judgement, Rule } from '../core/rule.ts';
import type { Hit } from '../engine/machine.ts';
import type { Node } from '../engine/node.ts';
import { forEachChild, isFunction } from '../engine/node.ts';
import type { SourceFile } from '../core/source-file.ts';
import { candidateOf, locate } from './candidates.ts';
import type { FileOf } from './candidates.ts';

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
export interface JudgeContext {
  readonly rules: readonly Rule[];
  readonly strict: boolean;
  readonly fileOf: FileOf;
  /** Files of the change: a sink in one of them is told where it is. */
  isChanged(path: string): boolean;
  readonly failures: RuleFailure[];
}

/** Judges the hits of one file's run. Several ways to one call give one finding: the worst, with the flow that makes it so. */
export function judgeHits(file: SourceFile, hits: readonly Hit[], context: JudgeContext, book: DraftBook): void {
  for (const hit of hits) {
    for (const rule of context.rules) {
      try {
        const candidate = candidateOf(hit, context.fileOf);
        const judgement = candidate && rule.kinds.includes(candidate.kind) ? rule.judge(candidate, { strict: context.strict }) : undefined;
        if (!candidate || !judgement) continue;
        const draft = draftOf(file, hit, rule, candidate, judgement, context);
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
}

function draftOf(run: SourceFile, hit: Hit, rule: Rule, candidate: EngineCandidate, judgement: Judgement, context: JudgeContext): Draft | undefined {
  const holes = judgement.holes.map((index) => candidate.holes[index]!);
  const atSink = hit.module.path === run.path || context.isChanged(hit.module.path);
  // A sink in an unchanged file is told where the changed file hands it client data, and only then.
  const callSite = atSink ? undefined : [...hit.stack].reverse().find((site) => site.path === run.path);
  if (!atSink && (!callSite || !passesRequest(candidate, judgement, run.path))) return undefined;
  const location = callSite ? locate(context.fileOf, callSite) : candidate.call;
  const file = location && context.fileOf(location.path);
  if (!file) return undefined;
  return {
    ruleId: rule.meta.id, origin: 'static', severity: judgement.severity, confidence: judgement.confidence, message: judgement.message, advice: judgement.advice,
    location, flow: holes[0]?.flow ?? [], marks: holes.map((hole) => hole.use).filter((mark) => mark.path === location.path),
    ...(judgement.fix && atSink ? { fix: judgement.fix, confirm: judgement.confirm } : {}),
    identity: `${rule.meta.id}\0${enclosingName(file, location.start.offset)}\0${normalised(file.text.slice(location.start.offset, location.end.offset))}`,
  };
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
  const visit = (node: Node): void => {
    if (node.range[0] > offset || node.range[1] <= offset) return;
    const name = (node.id?.name ?? (node.type === 'MethodDefinition' || node.type === 'Property' || node.type === 'PropertyDefinition' ? (node.key?.name ?? node.key?.value) : undefined)) as string | undefined;
    if (name !== undefined && (isFunction(node) || /Class|Method|Property|VariableDeclarator/.test(node.type))) names.push(name);
    forEachChild(node, visit);
  };
  if (file.tree) for (const node of file.tree.body as unknown as Node[]) visit(node);
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
