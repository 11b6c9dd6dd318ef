import { writeSync } from 'node:fs';
import { commands } from './commands.ts';
import { endOnSignals } from './signals.ts';
import type { Terminal } from './terminal.ts';
import { outputOf } from './terminal.ts';

/** Runs the command line and ends the process: no timer or open pipe may hold it once everything is said. */
export async function main(args: readonly string[]): Promise<never> {
  const stdout = outputOf(process.stdout);
  const stderr = outputOf(process.stderr);
  // Node ends with 0 when nothing is left to wait for, which a hook would take for a pass.
  let isOver = false;
  const end = (code: number): never => {
    isOver = true;
    process.exit(code);
  };
  process.exitCode = 2;
  process.once('exit', () => isOver || writeSync(2, 'guard: ended before it was finished; please report it with the output of `guard doctor`\n'));
  endOnSignals(end);
  let hasFailed = false;
  const fail = async (error: unknown): Promise<never> => {
    // What goes wrong while it is being said must not be said in turn, for ever.
    if (hasFailed) return end(2);
    hasFailed = true;
    const { describeFailure } = await import('./report-failure.ts');
    stderr.write(describeFailure(error));
    await Promise.all([stdout.flush(), stderr.flush()]);
    return end(2);
  };
  process.on('uncaughtException', (error) => void fail(error));
  process.on('unhandledRejection', (error) => void fail(error));
  const terminal: Terminal = {
    cwd: process.cwd(),
    env: process.env,
    // To ask for it opens it.
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
  };
  try {
    const exitCode = await run(args, terminal);
    await Promise.all([stdout.flush(), stderr.flush()]);
    return end(exitCode);
  } catch (error) {
    return fail(error);
  }
}

/** What every hook says, `guard check`, is understood without loading the parser of arguments. */
async function run(args: readonly string[], terminal: Terminal): Promise<number> {
  const [word, ...others] = args;
  const command = others.length === 0 ? commands.find(({ name }) => name === word) : undefined;
  if (command?.name === 'check') return (await command.load())([], {} as never, terminal);
  return (await import('./program.ts')).runProgram(args, terminal);
}
