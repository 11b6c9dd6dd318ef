import type { Fix } from './finding.ts';
import type { Location } from './location.ts';

/** How a text misleads whoever reads it without running it. */
export type TextTrick =
  | 'instruction'  // words that tell a reviewer or a model what to say
  | 'tags'         // Unicode tag characters or runs of variation selectors: a message that nobody sees
  | 'bidi'         // bidi controls that make code read other than it runs
  | 'invisible'    // an invisible character in the middle of words or as a name
  | 'terminal';    // a raw escape character: a terminal that shows the text obeys it

/** A piece of a changed line that addresses its readers. */
export interface TextCandidate {
  readonly kind: 'reader-trick';
  readonly trick: TextTrick;
  /** What stands there, with invisible characters written out, shortened. */
  readonly shown: string;
  /** Bidi controls that change the order of code; balanced ones may be honest. */
  readonly certain: boolean;
  readonly location: Location;
  /** Writes the characters as escapes, where they stand in a string. */
  readonly fix?: Fix;
}

/** A use that a rename left behind: the old name means nothing, or something else now. */
export interface LeftBehindCandidate {
  readonly kind: 'missing-declaration';
  readonly from: string;
  readonly to: string;
  /** Line of the declaration that has the new name. */
  readonly declaredAt: Location;
  /** The file is a module, so the name cannot be another script's. */
  readonly certain: boolean;
  readonly location: Location;
  readonly fix: Fix;
}
