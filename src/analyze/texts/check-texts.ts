import type { Candidate } from '../../core/candidate.ts';
import type { Change } from '../../core/change.ts';
import { hasLine } from '../../core/change.ts';
import type { Fix } from '../../core/finding.ts';
import { lineStarts, positionAt } from '../../core/location.ts';
import type { RuleFailure } from '../../core/report.ts';
import type { Snapshot } from '../../core/snapshot.ts';
import type { SourceFile } from '../../core/source-file.ts';
import { forEachChild } from '../../engine/node.ts';
import type { Node } from '../../engine/node.ts';
import { hasNul } from '../../syntax/content-marks.ts';
import { decodeText } from '../../syntax/decode.ts';
import { kindOfName } from '../../syntax/file-kinds.ts';
import { showInvisible } from '../../core/invisible.ts';
import type { AnalysisOptions } from '../analysis.ts';
import type { Source } from '../coverage.ts';
import { draftPlain } from '../draft-plain.ts';
import type { Draft } from '../findings.ts';
import { findRenameSlips } from './check-renames.ts';
import { findTricks } from './find-tricks.ts';
import type { FoundTrick, TextKind } from './find-tricks.ts';
import { mayHoldTricks } from './wants-texts.ts';

/** What checking texts works with. */
export interface TextsInput {
  readonly snapshot: Snapshot;
  /** The changed files that are programs. */
  readonly sources: readonly Source[];
  readonly options: AnalysisOptions;
  parse(path: string, text: string): SourceFile;
}

export interface TextsResult {
  readonly drafts: readonly Draft[];
  /** Texts of changed files that are no programs and have a finding. */
  readonly texts: ReadonlyMap<string, string>;
}

/** Kinds of changed paths beside programs whose text people and assistants read. */
const READ = new Set(['documentation', 'data', 'markup', 'stylesheet', 'other-language']);
const GUIDANCE = /(?:^|\/)(?:AGENTS|CLAUDE|GEMINI|SKILL|CONVENTIONS|guard|copilot-instructions)\.md$|(?:^|\/)\.cursor\/|\.mdc$|(?:^|\/)\.(?:cursorrules|windsurfrules|clinerules)$|(?:^|\/)(?:prompts?|skills|agents)\/|\.prompt\.(?:md|txt)$/i;
/** Recorded output holds what programs print. */
const RECORDED = /\.(?:snap|ans|cast|log|patch|diff|http|har|map|lock|tsbuildinfo)$|(?:^|\/)__snapshots__\//i;

/** Reads the changed lines as a person, a model or a terminal would, and the renames of the change. */
export async function checkTexts(input: TextsInput, failures: RuleFailure[]): Promise<TextsResult> {
  const { snapshot, sources, options } = input;
  const drafts: Draft[] = [];
  const texts = new Map<string, string>();
  const wants = (kind: Candidate['kind']): boolean => options.rules.some((rule) => rule.kinds.includes(kind));
  if (wants('reader-trick')) {
    for (const { change, text } of sources) drafts.push(...tricksIn(change, text, 'program', input, failures));
    for (const [change, text] of await otherTexts(snapshot, sources, options)) {
      const found = tricksIn(change, text, GUIDANCE.test(change.path) ? 'guidance' : 'other', input, failures);
      if (found.length > 0) texts.set(change.path, text);
      drafts.push(...found);
    }
  }
  if (wants('missing-declaration')) for (const slip of await findRenameSlips(input)) drafts.push(...draftPlain(slip, `${slip.from}\0${slip.to}`, 'new-in-file', options, failures));
  return { drafts, texts };
}

/** Changed texts that are no programs. Binary and recorded ones are nobody's reading. */
async function otherTexts(snapshot: Snapshot, sources: readonly Source[], options: AnalysisOptions): Promise<readonly (readonly [Change, string])[]> {
  const programs = new Set(sources.map(({ change }) => change.path));
  const wanted = snapshot.changes.filter((change) => {
    if (programs.has(change.path) || change.status === 'deleted' || change.kind !== 'file' || change.changed.length === 0) return false;
    return READ.has(kindOfName(change.path)?.reason ?? '') && !RECORDED.test(change.path) && !options.isIgnored(change.path);
  });
  await snapshot.load(wanted.map((change) => change.path));
  return wanted.flatMap((change) => {
    const bytes = snapshot.read(change.path);
    const text = bytes && bytes.length <= options.maxBytes && !hasNul(bytes) ? decodeText(bytes)?.text : undefined;
    return text === undefined ? [] : [[change, text] as const];
  });
}

function tricksIn(change: Change, text: string, kind: TextKind, input: TextsInput, failures: RuleFailure[]): readonly Draft[] {
  if (!mayHoldTricks(text)) return [];
  const starts = lineStarts(text);
  const drafts: Draft[] = [];
  for (let line = 1; line <= starts.length; line++) {
    if (!hasLine(change.changed, line)) continue;
    const start = starts[line - 1]!;
    const content = text.slice(start, (starts[line] ?? text.length + 1) - 1).replace(/\r$/, '');
    for (const trick of findTricks(content, kind)) {
      // A mark at the start of a file is an encoding's, not a trick.
      const location = { path: change.path, start: positionAt(starts, start + trick.start), end: positionAt(starts, start + trick.end) };
      const fix = kind === 'program' ? escapeFix(change.path, text, trick, location.start.offset, location.end.offset, input) : undefined;
      drafts.push(...draftPlain({ kind: 'reader-trick', trick: trick.trick, shown: trick.shown, certain: trick.certain, location, ...(fix ? { fix } : {}) }, trick.shown, 'new-in-file', input.options, failures));
    }
  }
  return drafts;
}

/** In a plain string the characters can be written as escapes, which changes what is seen and not what is run. */
function escapeFix(path: string, text: string, trick: FoundTrick, start: number, end: number, input: TextsInput): Fix | undefined {
  if (trick.trick === 'instruction') return undefined;
  const { tree } = input.parse(path, text);
  let inString = false;
  const visit = (node: Node): void => {
    if (node.start > start || node.end < end || node.type === 'JSXAttribute') return;
    if (node.type === 'Literal' && typeof node.value === 'string') inString = true;
    forEachChild(node, visit);
  };
  if (tree) for (const node of tree.body as unknown as Node[]) if (!/^(?:Import|Export\w*All)/.test(node.type)) visit(node);
  return inString ? { description: 'Write the characters as escapes', edits: [{ path, start, end, text: showInvisible(text.slice(start, end)) }] } : undefined;
}
