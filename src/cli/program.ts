import { Argument, Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { UsageError } from '../core/errors.ts';
import type { CommandSpec } from './commands.ts';
import { commands } from './commands.ts';
import { longName } from './options.ts';
import type { OptionSpec } from './options.ts';
import type { Terminal } from './terminal.ts';

const introduction = `guard reads the change you staged and stops the mistakes AI assistants make,
with the better line to write instead.`;

/** Reads the command line and runs the command. Gives the exit code. @throws whatever the command throws */
export async function runProgram(args: readonly string[], terminal: Terminal): Promise<number> {
  let exitCode = 0;
  const program = createProgram(terminal, (code) => (exitCode = code));
  // No command is a mistake in a hook file; it must not pass for a check that found nothing.
  if (args.length === 0) {
    terminal.stderr.write(program.helpInformation());
    return 2;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  return exitCode;
}

/** Builds the parser from the tables. */
export function createProgram(terminal: Terminal, onExitCode: (code: number) => void): Command {
  const program = new Command('guard')
    .description(introduction)
    .version(GUARD_VERSION, '-V, --version', 'Print the version.')
    .helpOption('-h, --help', 'Show help.')
    .helpCommand('help [command]', 'Show help for a command.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.stdout.write(text),
      writeErr: (text) => terminal.stderr.write(text),
      getOutHelpWidth: () => helpWidth(terminal.stdout.columns),
      getErrHelpWidth: () => helpWidth(terminal.stderr.columns),
      outputError: (text, write) => write(text.replace(/^error: /, 'guard: ')),
    });
  for (const spec of commands) addCommand(program, spec, terminal, onExitCode);
  return program;
}

/** Wide lines of help are hard to read. */
function helpWidth(columns: number | undefined): number {
  return Math.min(columns ?? 100, 100);
}

function addCommand(program: Command, spec: CommandSpec, terminal: Terminal, onExitCode: (code: number) => void): void {
  const command = program.command(spec.name).description(spec.summary).helpOption('-h, --help', 'Show help.');
  command.copyInheritedSettings(program);
  if (spec.words !== undefined) command.addArgument(new Argument(spec.words));
  for (const [key, option] of Object.entries(spec.options)) {
    for (const made of optionsOf(key, option)) command.addOption(made);
  }
  if (spec.details !== undefined) command.addHelpText('after', `\n${spec.details}`);
  command.action(async () => {
    const run = await spec.load();
    const words = command.args;
    const tooMany = spec.words === undefined ? words[0] : spec.words.includes('...') ? undefined : words[1];
    if (tooMany !== undefined) throw new UsageError('usage-words', `guard ${spec.name} takes no "${tooMany}"`);
    onExitCode(await run(words, command.opts() as never, terminal));
  });
}

/** The parser's form of one row; a negatable switch is two. */
function optionsOf(key: string, spec: OptionSpec): readonly Option[] {
  const name = longName(key);
  const option = new Option(spec.value === undefined ? `--${name}` : `--${name} <${spec.value}>`, spec.summary).helpGroup(`${spec.group}:`);
  if (spec.choices !== undefined) option.choices(spec.choices);
  if (spec.conflicts !== undefined) option.conflicts([...spec.conflicts]);
  if (spec.integer !== undefined) option.argParser(integerParser(spec.integer));
  if (spec.negatable !== true) return [option];
  return [option, new Option(`--no-${name}`).helpGroup(`${spec.group}:`)];
}

function integerParser({ minimum, maximum }: { readonly minimum: number; readonly maximum: number }): (text: string) => number {
  return (text) => {
    const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
    if (value >= minimum && value <= maximum) return value;
    throw new InvalidArgumentError(`It must be a whole number from ${minimum} to ${maximum}.`);
  };
}
