import type { ReviewHost } from '../check-review.ts';
import { disarmLines, escapeLine, escapeProse } from '../report/escape.ts';
import type { ReviewProgress } from '../review/run-review.ts';
import type { Output } from './terminal.ts';

/** How often the line that counts is drawn anew. */
const intervalMs = 250;
const clearLine = '\r\u001B[K';

/** Shows on a terminal what the review does, and what it finds as it finds it. `close` takes the counting line away. */
export interface ProgressDisplay {
  readonly onProgress: NonNullable<ReviewHost['onProgress']>;
  close(): void;
}

/** Makes the display; on anything but a terminal it stays silent. */
export function createProgressDisplay(screen: Output, now: () => number): ProgressDisplay {
  if (!screen.isTTY) return { onProgress: () => undefined, close: () => undefined };
  let units = 0;
  let done = 0;
  let endsAt = 0;
  let timer: NodeJS.Timeout | undefined;
  const draw = (): void => {
    const left = Math.max(0, Math.ceil((endsAt - now()) / 1_000));
    screen.write(`${clearLine}guard: reviewing, ${done} of ${units} done, ${left} s left (Ctrl-C keeps what is there)`);
  };
  return {
    onProgress(progress) {
      if (progress.kind === 'planned') {
        units = progress.units;
        endsAt = now() + progress.deadlineMs;
        timer = setInterval(draw, intervalMs);
        timer.unref();
      } else if (progress.kind === 'finished') {
        done = progress.done;
        for (const line of linesOf(progress.result)) screen.write(clearLine + disarmLines(`${line}\n`));
      }
      draw();
    },
    close() {
      clearInterval(timer);
      if (units > 0) screen.write(clearLine);
    },
  };
}

/** One line for each finding of a unit, or for why there is none. */
function linesOf({ findings, report }: Extract<ReviewProgress, { kind: 'finished' }>['result']): readonly string[] {
  if (report.failure !== undefined) return [`review: NOT REVIEWED ${escapeLine(report.paths[0] ?? '')}: ${escapeProse(report.failure.detail)}`];
  return findings.map(({ finding }) => `review: ${finding.severity} ${escapeLine(finding.location.path)}:${finding.location.start.line} ${escapeProse(finding.message)}`);
}
