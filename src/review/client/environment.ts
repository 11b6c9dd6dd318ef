import type { AllowedEndpoint } from './allowed-endpoints.ts';
import { monotonicMs } from '../../core/clock.ts';

/** What the review knows of the world. The command line hands it over; nothing here is read from the process. */
export interface ReviewEnvironment {
  /** Keys and addresses come from here. Never shown, never stored, never handed to a child. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Endpoints that the user has allowed, once and for all. */
  readonly allowed: readonly AllowedEndpoint[];
  /** The configuration was named by the user or comes from the base, so what it says of endpoints is the user's word. */
  readonly trustsConfig: boolean;
  /** Looks for local servers where there is no key. Off in tests and in CI, where nobody started one. */
  readonly discovers: boolean;
  /** Ports of local servers, where they are not the usual ones. */
  readonly localPorts?: readonly number[];
}

/** When the run must end, and whether somebody ended it. */
export interface Deadline {
  readonly signal: AbortSignal;
  /** Milliseconds left; 0 once it has passed. */
  remainingMs(): number;
}

/** Why a signal was given: its `reason`. */
export class ReviewStop extends Error {
  readonly kind: 'timeout' | 'interrupted';
  constructor(kind: 'timeout' | 'interrupted') {
    super(kind);
    this.kind = kind;
  }
}

/** Makes a deadline that also ends when `outer` does. Call `clear` so that its timer does not hold the process. */
export function createDeadline(milliseconds: number, outer?: AbortSignal): Deadline & { clear(): void } {
  const controller = new AbortController();
  const endsAt = monotonicMs() + milliseconds;
  const timer = setTimeout(() => controller.abort(new ReviewStop('timeout')), milliseconds);
  const interrupt = (): void => controller.abort(new ReviewStop('interrupted'));
  if (outer?.aborted === true) interrupt();
  else outer?.addEventListener('abort', interrupt, { once: true });
  return {
    signal: controller.signal,
    remainingMs: () => (controller.signal.aborted ? 0 : Math.max(0, endsAt - monotonicMs())),
    clear() {
      clearTimeout(timer);
      outer?.removeEventListener('abort', interrupt);
    },
  };
}
