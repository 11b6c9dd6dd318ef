import type { Severity } from '../../src/core/finding.ts';
import type { ValueView } from '../../src/core/value-view.ts';

/** What one of the judges has come to. */
export interface Graded {
  readonly severity: Severity;
  /** What is compared, for the message: ``the secret `apiKey` ``. */
  readonly what: string;
  /** The secret, and what it is compared with. */
  readonly order: readonly [ValueView, ValueView];
  /** It is a digest, whose length is no secret. */
  readonly digest: boolean;
  readonly hmac?: boolean;
}
