/** The outside world as commands see it: where they stand, what is set, and where words go. */
export interface Terminal {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: NodeJS.ReadStream;
  readonly stdout: Output;
  readonly stderr: Output;
}

/** One of the two streams. */
export interface Output {
  readonly isTTY: boolean;
  /** Undefined when it is no terminal. */
  readonly columns: number | undefined;
  write(text: string): void;
}

/** Columns of a text whose reader is unknown: a pipe, a log. */
const unknownWidth = 100;

/** Columns to write for; `COLUMNS` counts where there is no terminal to ask. */
export function widthOf(output: Output, env: Terminal['env']): number {
  const said = Number(env['COLUMNS']);
  return output.columns ?? (Number.isInteger(said) && said > 0 ? said : unknownWidth);
}

/**
 * Tells whether to use colour: what the user said, else what the environment says, else whether it is a terminal.
 * @see https://no-color.org
 */
export function wantsColor(said: boolean | undefined, output: Output, env: Terminal['env']): boolean {
  if (said !== undefined) return said;
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'];
  if (forced !== undefined) return forced !== '0' && forced !== 'false';
  return output.isTTY && env['TERM'] !== 'dumb';
}

/** Wraps a stream of the process. A reader that has gone away (`guard check | head -1`) is no error. */
export function outputOf(stream: NodeJS.WriteStream): Output & { flush(): Promise<void> } {
  let broken = false;
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE' && error.code !== 'EOF') throw error;
    broken = true;
  });
  return {
    isTTY: stream.isTTY === true,
    columns: stream.isTTY === true ? stream.columns : undefined,
    write(text) {
      if (!broken && text !== '') stream.write(text);
    },
    /** Resolves when all is written, or can no longer be. */
    flush: () =>
      new Promise((resolve) => {
        if (broken || stream.writableLength === 0) return resolve();
        stream.once('error', () => resolve());
        stream.write('', () => resolve());
      }),
  };
}
