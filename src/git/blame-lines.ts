import type { LineRange } from '../core/change.ts';
import type { GitContext } from './git-context.ts';
import { decodePath } from './path-name.ts';
import { runGit } from './run-git.ts';

/** Which lines of which version are asked for. */
export interface BlameRequest {
  /** Full object id of the commit whose text has the lines. */
  readonly commit: string;
  /** Path in that commit, from the top of the repository. */
  readonly path: string;
  readonly lines: readonly LineRange[];
  /** Commits that are passed through as well as git can: full ids of commits that exist. */
  readonly passThrough?: readonly string[];
}

/** A stretch of lines that one commit wrote. */
export interface BlamedRange {
  readonly oid: string;
  /** Path in that commit. */
  readonly path: string;
  /** First line there. */
  readonly from: number;
  /** First line in the text that was asked about; both go on for `count` lines. */
  readonly start: number;
  readonly count: number;
  /** The text before that commit: its parent and the path there. Absent where the commit made the file. */
  readonly previous?: { readonly commit: string; readonly path: string };
}

/** Lines that moved within a file (`-M`) or came from a file of the same commit (`-C`) are followed; white space is no difference (`-w`). */
const OPTIONS: readonly string[] = ['--incremental', '-w', '-M', '-C', '--no-textconv', '--encoding=UTF-8', '--ignore-revs-file='];

/** A file of a hundred thousand lines and as many commits takes its time before the first word. */
const SILENCE_MS = 60_000;

/**
 * Asks which commits wrote these lines, in one process; the context must stand at the top of the repository.
 * @throws GitError, also where the text of an older version is not in this clone (guard never downloads)
 * @see https://git-scm.com/docs/git-blame
 */
export async function blameLines(context: GitContext, { commit, path, lines, passThrough = [] }: BlameRequest): Promise<readonly BlamedRange[]> {
  const { stdout } = await runGit({ ...context, timeoutMs: Math.max(context.timeoutMs ?? 0, SILENCE_MS) }, {
    args: [
      'blame', ...OPTIONS,
      ...passThrough.flatMap((oid) => ['--ignore-rev', oid]),
      ...lines.flatMap(({ start, end }) => ['-L', `${start},${end - 1}`]),
      commit, '--', path,
    ],
  });
  return readIncremental(stdout);
}

/** ```text
 * <oid> <line there> <line here> <count>
 * author … and more, once for each commit
 * previous <oid> <path>
 * filename <path>
 * ``` */
function readIncremental(output: Buffer): readonly BlamedRange[] {
  const ranges: BlamedRange[] = [];
  let head: RegExpExecArray | null = null;
  let previous: BlamedRange['previous'];
  for (let at = 0; at < output.length; ) {
    const newline = output.indexOf(0x0a, at);
    const end = newline === -1 ? output.length : newline;
    const line = output.subarray(at, end);
    at = end + 1;
    const text = line.toString('latin1');
    const match = /^([0-9a-f]{40,64}) (\d+) (\d+) (\d+)$/.exec(text);
    if (match !== null) {
      head = match;
      previous = undefined;
    } else if (text.startsWith('previous ')) {
      const space = text.indexOf(' ', 9);
      previous = { commit: text.slice(9, space), path: pathOf(line.subarray(space + 1)) };
    } else if (text.startsWith('filename ') && head !== null) {
      ranges.push({
        oid: head[1]!, path: pathOf(line.subarray(9)), from: Number(head[2]), start: Number(head[3]), count: Number(head[4]),
        ...(previous === undefined ? {} : { previous }),
      });
      head = null;
    }
  }
  return ranges.sort((a, b) => a.start - b.start);
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** A name as git prints it: with control characters, quotes or backslashes it stands in quotes, as in C. */
function pathOf(bytes: Buffer): string {
  if (bytes[0] !== 0x22 || bytes.at(-1) !== 0x22) return decodePath(bytes).path;
  const result: number[] = [];
  const inner = bytes.subarray(1, -1);
  for (let at = 0; at < inner.length; at++) {
    if (inner[at] !== 0x5c) {
      result.push(inner[at]!);
      continue;
    }
    const octal = /^[0-7]{3}/.exec(inner.subarray(at + 1, at + 4).toString('latin1'));
    if (octal !== null) {
      result.push(Number.parseInt(octal[0], 8));
      at += 3;
    } else result.push(ESCAPES[String.fromCharCode(inner[++at] ?? 0x5c)] ?? inner[at]!);
  }
  return decodePath(Buffer.from(result)).path;
}
