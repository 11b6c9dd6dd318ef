import type { Candidate, SqlRewrite } from './candidate.ts';
import type { Confidence, Fix, Severity } from './finding.ts';

/** Front matter of `rules/<id>/rule.md`. */
export interface RuleMeta {
  readonly id: string;
  readonly title: string;
  /** CWE numbers, most specific first. */
  readonly cwe: readonly number[];
  /** The highest severity the rule gives. */
  readonly severity: Severity;
  /** guard version that introduced it. */
  readonly since: string;
  readonly tags: readonly string[];
}

export interface Judgement {
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly message: string;
  readonly advice: string;
  readonly fix?: Fix;
  /** Texts that a parser must accept before the fix is offered. */
  readonly confirm?: SqlRewrite['confirm'];
  /** Indexes of the holes of the candidate that are to blame; the flow and the marks are taken from them, first one first. */
  readonly holes: readonly number[];
}

/** What a rule is: its page (the single truth of its metadata, docs and examples) and a small judge. */
export interface Rule<K extends Candidate['kind'] = Candidate['kind']> {
  readonly meta: RuleMeta;
  /** The Markdown after the front matter. */
  readonly page: string;
  /** Kinds of candidates it wants to see. */
  readonly kind: K;
  /** Undefined = nothing to say. `strict` shows what is silent by default. */
  judge(candidate: Extract<Candidate, { kind: K }>, options: RuleOptions): Judgement | undefined;
}

export interface RuleOptions {
  readonly strict: boolean;
}
