import type { Finding, Severity } from '../../core/finding.ts';
import type { RouteName } from '../../core/review.ts';
import { failureWords } from '../../core/review-words.ts';
import type { ReviewResult } from '../contracts.ts';
import type { EvalCase } from './read-case.ts';

/** Lines beside the marked ones that still name the defect. */
const TOLERANCE = 2;
/** Reasons for which a comment was dropped before anybody looked for its place. */
const BEFORE_PLACING: ReadonlySet<string> = new Set(['says nothing', 'asks instead of telling']);

/** How one case went. */
export interface CaseScore {
  readonly name: string;
  readonly defect: EvalCase['defect'];
  /** Where the marked file was sent, or the first unit of a clean change; undefined when no model was asked. */
  readonly route: RouteName | undefined;
  readonly state: 'reviewed' | 'not-reviewed';
  /** Why it was not reviewed, in words. */
  readonly failure?: string;
  /** 1 where the change has a defect, and whether a finding names it: at any of its marks, for one fault may be told in several places. */
  readonly defects: 0 | 1;
  readonly found: 0 | 1;
  /** Found by a finding that would block. */
  readonly blocked: 0 | 1;
  readonly trueFindings: number;
  readonly falseFindings: number;
  readonly falseErrors: number;
  readonly trueErrors: number;
  /** Findings of the right category among the true ones. */
  readonly rightCategory: number;
  /** Comments whose quote was looked for, and how many had a place in the file. */
  readonly comments: number;
  readonly anchored: number;
  readonly usd: number | undefined;
  readonly inputTokens: number;
  readonly outputTokens: number;
  readonly calls: number;
  readonly ms: number;
}

/** Compares what a review said of a labelled change with its label. */
export function scoreCase(one: EvalCase, result: ReviewResult, ms: number): CaseScore {
  const { report } = result;
  const hits = result.findings.map((finding) => ({ finding, span: one.spans.find((span) => names(finding, span)) }));
  const isError = (severity: Severity): boolean => severity === 'error';
  const dropped = Object.entries(report.dropped).filter(([reason]) => !BEFORE_PLACING.has(reason)).reduce((sum, [, count]) => sum + count, 0);
  const outside = report.unplaced.filter(({ why }) => why === 'it is outside the change').length;
  const anchored = result.findings.length + dropped + report.alsoSeen.length + outside;
  return {
    name: one.name,
    defect: one.defect,
    route: (report.units.find((unit) => one.spans.some((span) => unit.paths.includes(span.path))) ?? report.units[0])?.route,
    state: report.units.every((unit) => unit.state !== 'not-reviewed') ? 'reviewed' : 'not-reviewed',
    ...failureOf(report),
    defects: one.spans.length === 0 ? 0 : 1,
    found: hits.some((hit) => hit.span) ? 1 : 0,
    blocked: hits.some((hit) => hit.span && isError(hit.finding.severity)) ? 1 : 0,
    trueFindings: hits.filter((hit) => hit.span).length,
    falseFindings: hits.filter((hit) => !hit.span).length,
    trueErrors: hits.filter((hit) => hit.span && isError(hit.finding.severity)).length,
    falseErrors: hits.filter((hit) => !hit.span && isError(hit.finding.severity)).length,
    rightCategory: hits.filter((hit) => hit.span && hit.finding.ruleId === `review-${one.defect}`).length,
    comments: anchored + report.unplaced.length - outside,
    anchored,
    usd: report.cost.unpriced.length > 0 ? undefined : report.cost.usd,
    inputTokens: report.usage.inputTokens,
    outputTokens: report.usage.outputTokens,
    calls: report.usage.calls,
    ms,
  };
}

/** The first unit's failure; one that the plan of the review made of it counts as well. */
function failureOf({ units }: ReviewResult['report']): { readonly failure?: string } {
  const failure = units.find((unit) => unit.failure !== undefined)?.failure;
  return failure === undefined ? {} : { failure: `${failureWords[failure.reason]}: ${failure.detail}` };
}

function names(finding: Finding, span: EvalCase['spans'][number]): boolean {
  const { path, start, end } = finding.location;
  return path === span.path && start.line <= span.end + TOLERANCE && end.line >= span.start - TOLERANCE;
}
