/** A signal that is held on to. */
export interface Stop {
  /** The work, or the signal's reason as soon as it comes. */
  or<T>(work: Promise<T>): Promise<T>;
  /** Lets go of the signal. */
  end(): void;
}

/** Watches a signal without losing it: what waits through this ends when the signal says so, whatever the work does. End it when the work is over. */
export function watchSignal(signal: AbortSignal | undefined): Stop {
  let onAbort = (): void => undefined;
  const stopped = new Promise<never>((_resolve, reject) => {
    onAbort = () => reject(signal?.reason instanceof Error ? signal.reason : new DOMException('stopped', 'AbortError'));
    if (signal?.aborted === true) onAbort();
    else signal?.addEventListener('abort', onAbort, { once: true });
  });
  // Nobody may be waiting when it comes.
  stopped.catch(() => undefined);
  return {
    or: (work) => Promise.race([work, stopped]),
    end: () => signal?.removeEventListener('abort', onAbort),
  };
}
