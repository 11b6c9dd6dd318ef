import type { Candidate, FlowRole, SqlRewrite } from './candidate.ts';
import type { Confidence, Fix, FlowStep, Severity } from './finding.ts';
import type { Location } from './location.ts';
import type { BugCategory } from './record.ts';

/** Front matter of `rules/<id>/rule.md`. */
export interface RuleMeta {
  readonly id: string;
  readonly title: string;
  /** CWE numbers, most specific first. */
  readonly cwe: readonly number[];
  /** What kind of bug it finds, as the record counts them. */
  readonly category: BugCategory;
  /** The highest severity the rule gives. */
  readonly severity: Severity;
  /** guard version that introduced it. */
  readonly since: string;
  readonly tags: readonly string[];
  /** Says nothing about files of tests: nobody but their authors talks to them. Else errors are told there. */
  readonly inTests?: 'silent';
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
  /** The place to tell, where it is not the candidate's call (an argument, a property). */
  readonly at?: Location;
  /** The path of the value, where it is not that of a hole. */
  readonly flow?: readonly FlowStep[];
}

/** What a rule is: its page (the single truth of its metadata, docs and examples) and a small judge. */
// oxlint-disable-next-line no-explicit-any -- a list holds rules of every kind
export interface Rule<K extends Candidate['kind'] = any> {
  readonly meta: RuleMeta;
  /** The Markdown after the front matter. */
  readonly page: string;
  /** Kinds of candidates it wants to see, and which of each: nothing else is built for it. */
  readonly kinds: readonly Candidate['kind'][];
  /** Of flows: into which dangerous arguments. */
  readonly roles?: readonly FlowRole[];
  /** Of calls: those that a model gives these names (`@api hash`); without the kind `call` they are followed into what the rule sees. */
  readonly apis?: readonly string[];
  /** Of properties: those with these names. */
  readonly properties?: readonly string[];
  /** Undefined = nothing to say. `strict` shows what is silent by default. */
  judge(candidate: Extract<Candidate, { kind: K }>, options: RuleOptions): Judgement | undefined;
}

export interface RuleOptions {
  readonly strict: boolean;
  /** The candidate is in a file of tests. What is said of those is the configuration's to decide (`inTests`); this is for a grade. */
  readonly inTests?: boolean;
}
