import { GitError } from '../core/errors.ts';

/** How a git process ended that did not end well. */
export interface GitFailure {
  /** The git command, e.g. `diff-index`. */
  readonly command: string;
  /** `null`: ended by a signal. */
  readonly exitCode: number | null;
  readonly stderr: string;
  readonly reason?: 'timeout' | 'aborted' | undefined;
  readonly timeoutMs?: number | undefined;
}

/** What git prints (with LC_ALL=C) → what it means for the user, and the remedy. The first match wins. */
const EXPLANATIONS: readonly { pattern: RegExp; code: string; message: string; hint: (match: RegExpExecArray) => string }[] = [
  {
    pattern: /spawn \S+ (ENOENT|EACCES)/,
    code: 'git-missing',
    message: 'git could not be started',
    hint: () => 'Install git, or put it on the PATH of the program that runs guard.',
  },
  {
    pattern: /(?:dubious ownership in|unsafe) repository(?:[^]*?(git config --global --add safe\.directory [^\n]+))?/,
    code: 'git-unsafe-repository',
    message: 'git refuses to read this repository because it belongs to another user',
    hint: (match) => `If you trust it, run: ${match[1] ?? 'git config --global --add safe.directory <path of the repository>'}`,
  },
  {
    pattern: /not a git repository/,
    code: 'git-no-repository',
    message: 'this folder is not in a git repository',
    hint: () => 'Run guard inside a repository, or make one with `git init`.',
  },
  {
    pattern: /this operation must be run in a work tree/,
    code: 'git-no-work-tree',
    message: 'this repository has no work tree here, so nothing can be staged in it',
    hint: () => 'Use --base <ref> or --range <a>..<b>, or run guard in the folder that holds the files.',
  },
  {
    pattern: /index file (?:corrupt|smaller than expected|open failed)|bad signature 0x|bad index (?:version|file)|bad index file sha1 signature|malformed index|unknown index entry format|index uses \S+ extension/,
    code: 'git-bad-index',
    message: 'git cannot read the index of this repository',
    hint: () => 'Run `git status`; if it fails as well, `git read-tree HEAD` rebuilds the index (what is staged must be staged again).',
  },
  {
    pattern: /unable to read (?:tree |[0-9a-f]{7})|bad (?:object|tree object)|missing (?:blob|tree|object)|could not (?:read|fetch) |is corrupt|object file \S+ is empty|inflate|unable to unpack|not a tree object|transport '\w+' not allowed|not a valid object name|promisor remote|ambiguous argument '[0-9a-f]{40,64}'|Invalid revision range/i,
    code: 'git-unreadable-object',
    message: 'git cannot read an object that the change is made of',
    hint: () => 'Run `git fsck`. In a partial clone fetch the missing objects first (guard never downloads): `git fetch --refetch --no-filter`.',
  },
  {
    pattern: /^usage: git|unknown option|unrecognized argument|invalid option/m,
    code: 'git-too-old',
    message: 'this git does not know an option that guard needs',
    hint: () => 'guard needs git 2.31 or later.',
  },
];

/** Turns a failed git process into one sentence with a remedy. */
export function explainFailure(failure: GitFailure): GitError {
  const { command, stderr } = failure;
  const cause = stderr.trim() === '' ? {} : { cause: stderr.trim() };
  if (failure.reason === 'aborted') {
    return new GitError('git-aborted', `git ${command} was stopped because the check was stopped`, cause);
  }
  if (failure.reason === 'timeout') {
    return new GitError('git-timeout', `git ${command} gave no sign of life for ${failure.timeoutMs ?? 0} ms and was ended`, {
      ...cause,
      hint: 'Try again; if it happens again, run the same git command by hand to see what it waits for.',
    });
  }
  for (const { pattern, code, message, hint } of EXPLANATIONS) {
    const match = pattern.exec(stderr);
    if (match !== null) return new GitError(code, message + said(stderr, code), { ...cause, hint: hint(match) });
  }
  if (failure.exitCode === null) {
    return new GitError('git-killed', `git ${command} was killed before it had finished`, {
      ...cause,
      hint: 'Something ended the process (out of memory, a signal). Run guard again.',
    });
  }
  if (failure.exitCode === 0) {
    return new GitError('git-garbled-answer', `git ${command} ended before it had answered`, { ...cause, hint: 'Run guard again.' });
  }
  const words = firstLine(stderr);
  return new GitError('git-failed', `git ${command} failed with exit code ${failure.exitCode}${words === '' ? ' and said nothing' : `: ${words}`}`, {
    ...cause,
    hint: 'Run `git status` to see whether git itself is well here.',
  });
}

/** Quotes git where its own words hold a detail (a path, an object id) that ours do not. */
function said(stderr: string, code: string): string {
  if (code !== 'git-bad-index' && code !== 'git-unreadable-object' && code !== 'git-too-old') return '';
  return ` (${firstLine(stderr)})`;
}

function firstLine(stderr: string): string {
  const line = stderr.split('\n').find((candidate) => candidate.trim() !== '') ?? '';
  return line.trim().slice(0, 300);
}
