import type { Location } from './location.ts';

/** A way in which a change can get past guard, or past those who read it. */
export type TamperAct =
  | 'config-weakened'     // guard.config.json asks for less than before
  | 'config-broken'       // guard.config.json cannot be read any more
  | 'models-changed'      // .guard/models/: what guard believes of libraries
  | 'baseline-grown'      // guard.baseline.json accepts more than before
  | 'baseline-started'    // there was none, and now it accepts findings
  | 'guard-removed'       // a hook, a workflow or an agent's hook no longer runs guard
  | 'guard-defused'       // it still runs, but its verdict no longer counts
  | 'workflow-changed'    // the job that runs guard is another one now
  | 'guard-uninstalled'   // no longer a dependency
  | 'hidden-from-diff'    // .gitattributes: changes of source files are not shown
  | 'folded-in-diff'      // .gitattributes: they are shown folded
  | 'owner-removed'       // CODEOWNERS: nobody has to approve changes of guard's files any more
  | 'ignore-added';       // the change silences its own finding

/** What a change does to guard itself, or to how it is shown. */
export interface TamperCandidate {
  readonly kind: 'tampering';
  readonly act: TamperAct;
  readonly location: Location;
  /** The particulars, in words: `failOn goes from "error" to "never"`, `*.ts`. */
  readonly what: string;
  /** How many of them there are in the whole change. */
  readonly count: number;
  /** An AI wrote the line, as far as anybody knows. */
  readonly byAi: boolean;
}
