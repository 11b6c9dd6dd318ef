import { createHash } from 'node:crypto';
import type { Candidate, SqlCandidate } from '../core/candidate.ts';
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
export type Draft = Omit<Finding, 'belonging' | 'fingerprint'> & { readonly identity: string };

/** Judges the hits of one file. Several ways to one call give one finding: the worst, with the flow that makes it so. */
export function draftsOf(file: SourceFile, hits: readonly Hit[], rules: readonly Rule[], strict: boolean, fileOf: FileOf, failures: RuleFailure[]): Draft[] {
  const drafts = new Map<string, Draft>();
  for (const hit of hits) {
    for (const rule of rules) {
      try {
        const candidate = candidateOf(hit, fileOf);
        const judgement = candidate && rule.kind === candidate.kind ? rule.judge(candidate, { strict }) : undefined;
        if (!candidate || !judgement) continue;
        const draft = draftOf(file, hit, rule, candidate, judgement, fileOf);
        if (!draft) continue;
        const key = `${rule.meta.id}\0${draft.location.path}\0${draft.location.start.offset}\0${draft.location.end.offset}`;
        const known = drafts.get(key);
        if (!known || severityRank[draft.severity] > severityRank[known.severity]) drafts.set(key, draft);
      } catch (error) {
        // One catch a rule and file: the rest of the run goes on and the failure is printed.
        failures.push({ ruleId: rule.meta.id, path: file.path, message: error instanceof Error ? error.message : String(error) });
      }
    }
  }
  return [...drafts.values()];
}

function draftOf(file: SourceFile, hit: Hit, rule: Rule, candidate: Candidate, judgement: Judgement, fileOf: FileOf): Draft | undefined {
  const holes = judgement.holes.map((index) => candidate.holes[index]!);
  const inFile = hit.module.path === file.path;
  // A sink in an unchanged file is told where this file hands it client data, and only then.
  const callSite = inFile ? undefined : [...hit.stack].reverse().find((site) => site.path === file.path);
  if (!inFile && (!callSite || !passesRequest(candidate, judgement, file.path))) return undefined;
  const location = callSite ? locate(fileOf, callSite) : candidate.call;
  if (!location) return undefined;
  const node = callSite ? undefined : hit.call;
  const flow = holes[0]?.flow ?? [];
  return {
    ruleId: rule.meta.id, origin: 'static', severity: judgement.severity, confidence: judgement.confidence, message: judgement.message, advice: judgement.advice,
    location, flow, marks: holes.map((hole) => hole.use).filter((mark) => mark.path === location.path),
    ...(judgement.fix && inFile ? { fix: judgement.fix } : {}),
    identity: `${rule.meta.id}\0${enclosingName(file, location.start.offset)}\0${normalised(file.text.slice(location.start.offset, node ? node.range[1] : location.end.offset))}`,
  };
}

function passesRequest(candidate: SqlCandidate, judgement: Judgement, path: string): boolean {
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

/** True when a step of the flow, the place itself or a mark lies on a changed line of this file. */
export function touches(draft: Draft, path: string, changed: LineSet): boolean {
  const places = [draft.location, ...draft.marks, ...draft.flow.map((step) => step.location)];
  return places.some((place) => {
    if (place.path !== path) return false;
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
