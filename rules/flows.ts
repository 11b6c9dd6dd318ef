import type { EscapeKind, FlowCandidate, FlowHole, OriginKind } from '../src/core/candidate.ts';
import type { Severity } from '../src/core/finding.ts';
import { isInside } from '../src/core/versions.ts';

/** What rules on flows have in common: how sure an origin is, and how it is called. */

/** Severity of a value that reaches an argument which is dangerous in any hands: client data is an error, what nobody knows a warning. */
export function gradeAnyone(hole: FlowHole): Severity | undefined {
  switch (hole.origin) {
    case 'request':
      return 'error';
    case 'request-call': case 'parameter': case 'call': case 'row':
      return 'warning';
    default:
      return undefined;
  }
}

/** Severity where only a client can do harm: proven client data is an error, all else is silent. */
export function gradeClient(hole: FlowHole): Severity | undefined {
  return hole.origin === 'request' ? 'error' : undefined;
}

/** The program itself put it into its queue of jobs, most often: an address or a file name of its own, or one that somebody gave it. */
export function isOfJob(hole: FlowHole): boolean {
  return /\bjob\w*(?:\?\.|!?\.)(?:attrs(?:\?\.|!?\.))?data\b/i.test(hole.root ?? hole.text);
}

/** Libraries whose program text runs in the database (`$where`, `mapReduce`): CWE-943, not code of one's own process. */
export const DOCUMENT_DATABASES = /^(?:mongodb|mongoose)$/;

/** An escaper of one of these kinds was applied. */
export function isEscaped(hole: FlowHole, ...kinds: readonly EscapeKind[]): boolean {
  return hole.escapes?.some((kind) => kinds.includes(kind)) === true;
}

/**
 * The worst hole by a grade, and all that have one; undefined when none has.
 * @param checks words of conditions that check such values: on the way to the call, or where a value was chosen.
 */
export function worstOf(candidate: FlowCandidate, grade: (hole: FlowHole) => Severity | undefined, checks?: RegExp): { readonly hole: FlowHole; readonly severity: Severity; readonly holes: readonly number[] } | undefined {
  if (checks && candidate.guards.some((guard) => checks.test(guard))) return undefined;
  const graded = candidate.holes.flatMap((hole, index) => {
    const severity = checks && hole.guards.some((guard) => checks.test(guard)) ? undefined : grade(hole);
    return severity === undefined ? [] : [{ hole, index, severity }];
  });
  graded.sort((a, b) => RANK[b.severity] - RANK[a.severity] || a.index - b.index);
  const worst = graded[0];
  return worst && { hole: worst.hole, severity: worst.severity, holes: graded.map((one) => one.index) };
}

const RANK: Readonly<Record<Severity, number>> = { error: 3, warning: 2, suggestion: 1 };

const SOURCE_WORDS: Readonly<Record<OriginKind, string>> = {
  'request': 'request data', 'request-call': 'made from request data', 'parameter': 'a parameter', 'call': 'the result of a call', 'row': 'read from the database',
  'environment': 'configuration', 'named-safe': 'a value that looks checked', 'unknown': 'not constant',
};

/** `` `req.query.id` (request data) ``. */
export function nameOf(hole: FlowHole): string {
  return `${code(hole.text)} (${hole.origin === 'request' && isOfJob(hole) ? 'data of a job' : SOURCE_WORDS[hole.origin]})`;
}

export function code(text: string): string {
  return `\`${text.replace(/`/g, "'")}\``;
}

/** The version is known to be outside of the model's condition; unknown versions count as inside, one grade lower (see `certain`). */
export function isOutside(candidate: FlowCandidate): boolean {
  return candidate.when !== undefined && candidate.version !== undefined && !isInside(candidate.version, candidate.when);
}

/** The version is known, or the model sets no condition. */
export function certain(candidate: FlowCandidate): boolean {
  return candidate.when === undefined || candidate.version !== undefined;
}

/** A name for advice that is not one of those it speaks of. */
export function freeName(wanted: string, text: string): string {
  return new RegExp(`(?<![\\w$.])${wanted}(?![\\w$])`).test(text) ? `checked${wanted[0]!.toUpperCase()}${wanted.slice(1)}` : wanted;
}
