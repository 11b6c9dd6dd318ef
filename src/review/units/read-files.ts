import { linesOfHunks } from '../../core/change.ts';
import type { Change } from '../../core/change.ts';
import { matchGlobs } from '../../config/globs.ts';
import { wholeHunks } from '../../git/line-diff.ts';
import { classify } from '../../syntax/classify.ts';
import { hasNul } from '../../syntax/content-marks.ts';
import { decodeText } from '../../syntax/decode.ts';
import { kindOfName } from '../../syntax/file-kinds.ts';
import { baseName, extensionOf } from '../../syntax/path-name.ts';
import type { HunkOutcome, ReviewInput, UnitFile } from '../contracts.ts';
import { neverSent } from '../redact/never-sent.ts';

/** What is known of the changed files before any of them is classified. */
export interface ReadFiles {
  readonly files: readonly UnitFile[];
  /** Hunks of files that are not shown to a model, with the rule that says so. */
  readonly settled: readonly HunkOutcome[];
}

/** Longest text that is shown, in bytes; what is longer is data or generated. */
const MAX_BYTES = 1_048_576;
/** Texts beside programs that belong to the code: they decide what queries mean. */
const CODE_LIKE = new Set(['sql', 'pgsql', 'psql', 'plsql', 'prisma', 'graphql', 'gql']);

/** Reads both sides of each changed text and says of the others by which rule they stay out. */
export async function readFiles(input: ReviewInput): Promise<ReadFiles> {
  const { snapshot, settings } = input;
  const isExcluded = matchGlobs(settings.exclude);
  const files: UnitFile[] = [];
  const settled: HunkOutcome[] = [];
  const candidates: Change[] = [];
  for (const change of snapshot.changes) {
    const rule = ruleAgainst(change, input, isExcluded);
    if (rule === undefined) candidates.push(change);
    else settled.push(...excluded(change, rule));
  }
  await snapshot.load(candidates.map((change) => change.path));
  await snapshot.loadBase(candidates.filter((change) => change.status !== 'added').map((change) => change.path));
  for (const change of candidates) {
    const bytes = snapshot.read(change.path);
    const text = bytes ? textOf(change, bytes) : { rule: 'no content' };
    if ('rule' in text) {
      settled.push(...excluded(change, text.rule));
      continue;
    }
    const base = change.status === 'added' ? undefined : snapshot.readBase(change.path);
    const oldText = base ? decodeText(base)?.text : undefined;
    // `--all` calls every line changed without counting lines.
    const hunks = change.hunks.length === 0 && change.changed.length > 0 && bytes ? wholeHunks(bytes) : change.hunks;
    files.push({
      path: change.path, status: change.status, newText: text.text, hunks, changed: hunks === change.hunks ? change.changed : linesOfHunks(hunks),
      ...(change.oldPath === undefined ? {} : { oldPath: change.oldPath }),
      ...(oldText === undefined ? {} : { oldText }),
    });
  }
  return { files, settled };
}

/** The rule that keeps a path out by its name or kind alone; undefined when its text has to be looked at. */
function ruleAgainst(change: Change, input: ReviewInput, isExcluded: (path: string) => boolean): string | undefined {
  const { path } = change;
  if (change.status === 'deleted') return 'deleted file';
  if (change.kind !== 'file') return change.kind === 'symlink' ? 'symbolic link' : 'submodule';
  if (neverSent(path)) return 'file of secrets';
  if (isExcluded(path)) return 'review.exclude';
  const kind = kindOfName(path);
  if (kind === undefined || CODE_LIKE.has(extensionOf(path))) return undefined;
  if (['image', 'font', 'binary', 'lockfile'].includes(kind.reason)) return kind.reason === 'lockfile' ? 'lock file' : kind.reason;
  if (input.settings.scope === 'all') return undefined;
  return `review.scope code: ${kind.detail ?? kind.reason}`;
}

function textOf(change: Change, bytes: Uint8Array): { readonly text: string } | { readonly rule: string } {
  const name = kindOfName(change.path);
  if (name === undefined) {
    const kind = classify(change, bytes, { maxBytes: MAX_BYTES });
    if (kind.state === 'source') return { text: kind.text };
    if (kind.state === 'skipped' && kind.reason !== 'other-language' && kind.reason !== 'data') return { rule: kind.reason };
  }
  if (bytes.length > MAX_BYTES) return { rule: 'too large to be written by hand' };
  const text = hasNul(bytes) ? undefined : decodeText(bytes)?.text;
  return text === undefined ? { rule: 'binary' } : { text };
}

function excluded(change: Change, rule: string): readonly HunkOutcome[] {
  return change.hunks.map((hunk) => ({ path: change.path, hunk, state: 'excluded' as const, rule }));
}

/** Data that tests compare with or feed in: a slip in it fails a test. */
export function isTestData(path: string): boolean {
  return /(?:^|\/)(?:fixtures?|__fixtures__|__snapshots__|testdata|test-data|mocks?|__mocks__)\//.test(path) && !/\.[cm]?[jt]sx?$/.test(baseName(path));
}
