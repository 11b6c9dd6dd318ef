import type { Output } from './terminal.ts';

const clearLine = '\r\u001B[K';

/** Says on a terminal, in one line that is taken away again, that packages are read for the first time: that can take seconds. */
export function drawIndexing(screen: Output): (packages: number) => void {
  let drawn = 0;
  return (packages) => {
    if (packages === drawn) return;
    drawn = packages;
    screen.write(packages === 0 ? clearLine : `${clearLine}guard: indexing ${packages} ${packages === 1 ? 'package' : 'packages'}, kept for the next check`);
  };
}
