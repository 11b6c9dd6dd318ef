import type { Output } from './terminal.ts';

const clearLine = '\r\u001B[K';
const intervalMs = 100;
const barWidth = 24;

/** Draws how far the search for escapes has come; silent on anything but a terminal. `close` takes the line away. @param what is counted */
export function createEscapesProgress(screen: Output, now: () => number, what = 'fixes'): { step(done: number, all: number): void; close(): void } {
  if (!screen.isTTY) return { step: () => undefined, close: () => undefined };
  const startedAt = now();
  let drawnAt = -Infinity;
  return {
    step(done, all) {
      const time = now();
      if (time - drawnAt < intervalMs && done < all) return;
      drawnAt = time;
      const filled = all === 0 ? barWidth : Math.round((done / all) * barWidth);
      const left = done < 5 ? '' : `, ${Math.ceil(((time - startedAt) / done) * (all - done) / 1_000)} s left`;
      screen.write(`${clearLine}guard: [${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] ${done} of ${all} ${what}${left} (Ctrl-C keeps what is there)`);
    },
    close: () => screen.write(clearLine),
  };
}
