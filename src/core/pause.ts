import { monotonicMs } from './clock.ts';

/** How long work goes on before the event loop turns. */
const INTERVAL_MS = 50;

/**
 * Makes a pause for long loops: it lets the event loop run now and then, so that what comes meanwhile is heard (git's answers, a signal where one is waited for).
 *
 *     const pause = createPause();
 *     for (const file of files) { await pause(); … }
 */
export function createPause(): () => Promise<void> | undefined {
  let last = monotonicMs();
  return () => {
    if (monotonicMs() - last < INTERVAL_MS) return undefined;
    return new Promise((resolve) => {
      setImmediate(() => {
        last = monotonicMs();
        resolve();
      });
    });
  };
}
