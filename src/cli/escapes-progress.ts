import type { Output } from './terminal.ts';

const clearLine = '\r\u001B[K';
const intervalMs = 100;
const barWidth = 24;
/** Of a terminal that does not say how wide it is. */
const usualColumns = 80;

/**
 * Draws how far the search for escapes has come; silent on anything but a terminal. `close` takes the line away, which works for one line only, so it
 * is never longer than the terminal is wide.
 * @param what is counted
 */
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
      const bar = `[${'#'.repeat(filled)}${'-'.repeat(barWidth - filled)}] `;
      const count = `${done} of ${all} ${what}${left}`;
      // Terminals go on to the next line when the last column is written.
      const room = (screen.columns || usualColumns) - 1;
      const texts = [`guard: ${bar}${count} (Ctrl-C keeps what is there)`, `guard: ${bar}${count} (Ctrl-C keeps it)`, `guard: ${bar}${count}`, `guard: ${count}`];
      screen.write(clearLine + (texts.find((text) => text.length <= room) ?? count.slice(0, room)));
    },
    close: () => screen.write(clearLine),
  };
}
