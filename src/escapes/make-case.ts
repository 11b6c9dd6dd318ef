import type { BugCategory } from '../core/record.ts';
import { reviewCategories } from '../core/review.ts';
import type { ReviewCategory } from '../core/review.ts';
import { diffLines, wholeHunks } from '../git/line-diff.ts';
import { readCommits } from '../git/read-commits.ts';
import type { CommitFile } from '../git/read-commits.ts';
import type { GitContext } from '../git/git-context.ts';
import { languageOfPath } from '../syntax/language.ts';
import { linesOf } from './code-lines.ts';
import type { Fix, Origin } from './contracts.ts';
import { mainLines } from './find-escapes.ts';
import { isBesideThePoint, programText } from './repaired-lines.ts';
import type { Texts } from './texts.ts';
import type { History } from './trace-fix.ts';

/** More is not shown around the fault: a case costs what its review costs. */
const MAX_FILES = 8;
const MAX_CHARACTERS = 150_000;

/** A case for `guard eval`, or why there is none. */
export type MadeCase = { readonly text: string } | { readonly why: string };

/**
 * Turns an escape into a labelled change: what the inducing commit changed, with the lines that had to be repaired marked as the fault. Other program
 * files of that commit come along as far as they are few.
 */
export async function makeCase(fix: Fix, origin: Origin, category: BugCategory, context: GitContext, { texts, isTest }: History): Promise<MadeCase> {
  const { oid } = origin;
  if (oid === undefined) return { why: 'the cause is unknown' };
  const lines = mainLines(origin.lines).filter(({ from }) => from > 0);
  const path = lines[0]?.path;
  if (path === undefined) return { why: 'the lines of the cause are unknown' };
  if (languageOfPath(path) === undefined) return { why: 'it is in a language that guard does not read' };
  const files = await changedFiles(context, oid);
  const faulty = files.find((file) => file.path === path);
  if (faulty === undefined) return { why: 'the cause took its lines over from elsewhere' };
  const marks = new Set(lines.filter((line) => line.path === path).map(({ from }) => from));
  const main = await drawFile(faulty, marks, texts);
  if (main === undefined || main.marked === 0) return { why: 'the lines of the cause were only moved by it' };
  const parts = [main.text];
  let size = main.text.length;
  if (size > MAX_CHARACTERS) return { why: 'its file is too long' };
  for (const file of files) {
    if (file === faulty || parts.length >= MAX_FILES || languageOfPath(file.path) === undefined || isBesideThePoint(file.path, isTest)) continue;
    const drawn = await drawFile(file, new Set(), texts);
    if (drawn === undefined || size + drawn.text.length > MAX_CHARACTERS) continue;
    parts.push(drawn.text);
    size += drawn.text.length;
  }
  const title = fix.commit.subject.replace(/[^\P{C}]/gu, ' ').trim().slice(0, 120) || 'A repaired fault';
  return { text: `---\ntitle: ${title}\ndefect: ${evalCategory(category)}\n---\n\n${parts.join('\n')}` };
}

/** guard eval judges the reviewer, who has no word for what rules alone find. */
function evalCategory(category: BugCategory): ReviewCategory {
  return reviewCategories.find((one) => one === category) ?? 'other';
}

async function changedFiles(context: GitContext, oid: string): Promise<readonly CommitFile[]> {
  for await (const { files } of readCommits(context, { range: oid, limit: 1 })) return files;
  return [];
}

async function drawFile({ path, oldPath, oid, oldOid, status }: CommitFile, marks: ReadonlySet<number>, texts: Texts): Promise<{ readonly text: string; readonly marked: number } | undefined> {
  if (oid === undefined || status === 'deleted' || /[\r\n]/.test(path)) return undefined;
  const [before, after] = await Promise.all([oldOid === undefined ? undefined : texts.blob(oldOid), texts.blob(oid)]);
  const newText = after && programText(path, after.bytes);
  const oldText = before && programText(oldPath ?? path, before.bytes);
  if (newText === undefined) return undefined;
  const fresh = linesOf(newText);
  const old = oldText === undefined ? [] : linesOf(oldText);
  const hunks = oldText === undefined ? wholeHunks(Buffer.from(newText)) : diffLines(Buffer.from(oldText), Buffer.from(newText));
  if (hunks.length === 0) return undefined;
  const drawn: string[] = [];
  let marked = 0;
  let at = 1;
  for (const { oldStart, oldLines, newStart, newLines } of hunks) {
    const first = newLines > 0 ? newStart : newStart + 1;
    for (; at < first; at++) drawn.push(` ${fresh[at - 1] ?? ''}`);
    for (let line = oldStart; line < oldStart + oldLines; line++) drawn.push(`-${old[line - 1] ?? ''}`);
    for (; at < first + newLines; at++) {
      if (marks.has(at)) marked += 1;
      drawn.push(`+${fresh[at - 1] ?? ''}${marks.has(at) ? ' // DEFECT' : ''}`);
    }
  }
  for (; at <= fresh.length; at++) drawn.push(` ${fresh[at - 1] ?? ''}`);
  return { text: `## ${path}\n\n\`\`\`diff\n${drawn.join('\n')}\n\`\`\`\n`, marked };
}
