import type { NameCandidate } from '../../core/candidate.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { AnalysisOptions } from '../analysis.ts';
import type { Source } from '../coverage.ts';

/** A name that is not there. */
export interface FoundName {
  readonly candidate: NameCandidate;
  /** What to call it when its line is not of this change: caused by the change elsewhere, or older. */
  readonly belonging: 'new-in-file' | 'existing';
}

/** What a checker of names works with. */
export interface NamesInput {
  readonly snapshot: Snapshot;
  /** The changed files that are programs. */
  readonly sources: readonly Source[];
  readonly options: AnalysisOptions;
  /** Every path of the snapshot, where it is known already. */
  readonly tracked: ReadonlySet<string> | undefined;
  /** Parses a text, or gives the tree that is held; `tree` is undefined when it does not parse. Costly: look at the text first. */
  parse(path: string, text: string): SourceFile;
}

/** What a checker says. */
export interface NamesAnswer {
  readonly found: readonly FoundName[];
  /** Texts of unchanged files and manifests with a finding. */
  readonly texts?: ReadonlyMap<string, string>;
  readonly notices?: readonly string[];
  /** Changed paths that are no programs and were checked all the same: manifests. */
  readonly checked?: readonly string[];
}
