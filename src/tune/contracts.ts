/** What `guard tune` proposes. Plain data: printing and writing are the command line's. */
import type { Config } from '../config/config.ts';
import type { EscapeRecord, FindingFate } from '../core/record.ts';
import type { Share } from '../core/share.ts';

export interface TuneInput {
  /** What is in force now, so that nothing is proposed twice. */
  readonly config: Config;
  readonly fates: readonly FindingFate[];
  /** Each repaired fault once. */
  readonly escapes: readonly EscapeRecord[];
}

/** One place of the evidence, to look it up. */
export interface Example {
  readonly path: string;
  readonly line: number;
  /** Of a finding: what `guard feedback` takes. */
  readonly fingerprint?: string;
  /** Of a repaired fault: the commit that repaired it. */
  readonly fix?: string;
}

/** One edit of `guard.config.json`: a value set, or put at the end of a list. */
export type ConfigEdit = { readonly path: readonly string[]; readonly value: unknown } | { readonly path: readonly string[]; readonly append: string };

export const proposalKinds = ['stop-blocking', 'rule-on', 'rule-up', 'route', 'checklist'] as const;
export type ProposalKind = (typeof proposalKinds)[number];

export interface Proposal {
  readonly kind: ProposalKind;
  /** What it is about: a rule's id, a kind of change, a category. With the kind it names the proposal. */
  readonly subject: string;
  /** What to do, in the imperative. No trailing full stop. */
  readonly what: string;
  /** One or two sentences: what was seen, and what follows. */
  readonly why: string;
  readonly evidence: {
    /** What the share is of: `right of judged`. */
    readonly label: string;
    readonly share: Share;
    readonly examples: readonly Example[];
  };
  readonly undo: string;
  readonly edit: ConfigEdit;
}

export type Propose = (input: TuneInput) => readonly Proposal[];
