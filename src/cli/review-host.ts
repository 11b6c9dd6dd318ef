import { createReviewHost } from '../check-review.ts';
import type { ReviewHost } from '../check-review.ts';
import type { Trust } from '../config/project-files.ts';
import { monotonicMs } from '../core/clock.ts';
import type { GitSnapshot, SnapshotRequest } from '../git/open-snapshot.ts';
import { createProgressDisplay } from './review-progress.ts';
import type { Terminal } from './terminal.ts';

/** How the command line was called, as far as the review cares. */
export interface ReviewCall {
  readonly request: SnapshotRequest;
  readonly trust: Trust;
  /** The user named the configuration file himself. */
  readonly namedConfig: boolean;
  readonly prove?: boolean;
  readonly collects?: boolean;
  /** The change may need no model. Until one is to be asked there is nothing that Ctrl-C could keep, and it ends guard as ever. */
  readonly mayBeIdle?: boolean;
  /** Answers of earlier runs are neither used nor kept. */
  readonly fresh?: boolean;
}

/** A host whose review the user can end with Ctrl-C; a second one ends guard. */
export interface OpenHost {
  readonly host: ReviewHost;
  readonly interrupted: boolean;
  /** Takes the progress line and the handler away. */
  close(): void;
}

/** Connects the review to the terminal. */
export function openReviewHost(call: ReviewCall, snapshot: GitSnapshot, terminal: Terminal): OpenHost {
  const display = createProgressDisplay(terminal.stderr, monotonicMs);
  // The first signal ends the review only, the second does what the first would have done: where guard is the first
  // process of a container, that is for another handler, which waits its turn.
  let others: readonly NodeJS.SignalsListener[] | undefined;
  const listen = (): void => {
    others = process.rawListeners('SIGINT') as NodeJS.SignalsListener[];
    for (const listener of others) process.off('SIGINT', listener);
    process.on('SIGINT', interrupt);
  };
  const restore = (): void => {
    if (others === undefined) return;
    process.off('SIGINT', interrupt);
    for (const listener of others) if (!process.rawListeners('SIGINT').includes(listener)) process.on('SIGINT', listener);
  };
  let controller: AbortController | undefined;
  const interrupt = (): void => {
    controllerOf().abort();
    restore();
  };
  // Made when it is asked for: a change that needs no model does without.
  const controllerOf = (): AbortController => (controller ??= new AbortController());
  if (call.mayBeIdle !== true) listen();
  const made = createReviewHost({
    env: terminal.env,
    ...(call.fresh === true ? {} : { commonDir: snapshot.commonDir }),
    trustsConfig: call.trust === 'base' || call.namedConfig,
    patient: call.request.mode !== 'staged' && call.request.mode !== 'amend',
    now: new Date(),
  });
  return {
    host: {
      ...made,
      get signal() {
        return controllerOf().signal;
      },
      onProgress(progress) {
        if (progress.kind === 'planned' && others === undefined) listen();
        display.onProgress(progress);
      },
      ...(call.prove === undefined ? {} : { prove: call.prove }), ...(call.collects === undefined ? {} : { collects: call.collects }),
    },
    get interrupted() {
      return controller?.signal.aborted === true;
    },
    close() {
      display.close();
      restore();
    },
  };
}
