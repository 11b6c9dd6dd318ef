/** The command line without a process of its own: words in, words and exit code out. */
import { Readable } from 'node:stream';
import { runProgram } from '../../src/cli/program.ts';
import { describeFailure } from '../../src/cli/report-failure.ts';
import type { Terminal } from '../../src/cli/terminal.ts';
import type { TestRepo } from './with-repo.ts';

export interface CommandRun {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs `guard <args>` in a repository, as the program would after its start. */
export async function runCommand(repo: TestRepo, args: readonly string[], input = ''): Promise<CommandRun> {
  let [stdout, stderr] = ['', ''];
  const terminal: Terminal = {
    cwd: repo.dir,
    env: { ...repo.env, COLUMNS: '100' },
    stdin: Readable.from([Buffer.from(input)]) as unknown as NodeJS.ReadStream,
    stdout: { isTTY: false, columns: undefined, write: (text) => void (stdout += text) },
    stderr: { isTTY: false, columns: undefined, write: (text) => void (stderr += text) },
  };
  const code = await runProgram(args, terminal).catch((error: unknown) => {
    stderr += describeFailure(error);
    return 2;
  });
  return { code, stdout, stderr };
}
