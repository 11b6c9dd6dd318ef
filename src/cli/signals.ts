type Signal = keyof typeof signalCodes;

/** What a shell says of a program that these ended. */
const signalCodes = { SIGINT: 130, SIGTERM: 143 } as const;
const signals = Object.keys(signalCodes) as readonly Signal[];

/**
 * A handler is called when the event loop turns, so while one stands, a long analysis can be ended by nothing but
 * `kill -9`. Hence guard has none unless something must be put in order first: without, the system ends it at once.
 *
 * The first process of a container is the exception, to which the system does nothing by itself.
 *
 * @param end ends the process with an exit code
 */
export function endOnSignals(end: (code: number) => never): void {
  if (process.pid !== 1) return;
  for (const signal of signals) process.on(signal, () => (held > 0 ? undefined : end(signalCodes[signal])));
}

/** Pieces of work under way that are not to be interrupted. */
let held = 0;

/** Does something short that must not be left half done: a signal that comes meanwhile counts when it is over. */
export async function uninterrupted<T>(run: () => T | Promise<T>): Promise<T> {
  let heard: Signal | undefined;
  const hear = (signal: NodeJS.Signals): void => void (heard ??= signal as Signal);
  held++;
  for (const signal of signals) process.on(signal, hear);
  try {
    return await run();
  } finally {
    // What came while the loop stood still is told on its next turn, of which this may be the end.
    for (let turn = 0; turn < 2; turn++) await new Promise((resolve) => setImmediate(resolve));
    for (const signal of signals) process.off(signal, hear);
    held--;
    if (heard !== undefined) process.kill(process.pid, heard);
  }
}

/** Puts something in order when a signal ends the process. Call the result when there is nothing left to do. */
export function beforeSignalsEnd(tidy: () => void): () => void {
  const leave = (signal: NodeJS.Signals): void => {
    release();
    try {
      tidy();
    } finally {
      process.kill(process.pid, signal);
    }
  };
  const release = (): void => {
    for (const signal of signals) process.off(signal, leave);
  };
  for (const signal of signals) process.on(signal, leave);
  return release;
}
