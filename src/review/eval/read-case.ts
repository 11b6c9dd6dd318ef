import { UsageError } from '../../core/errors.ts';
import { reviewCategories } from '../contracts.ts';
import type { ReviewCategory } from '../contracts.ts';

/** A file of a case: both versions; `before` is undefined for a new file, equal texts are files that only lie around. */
export interface CaseFile {
  readonly path: string;
  readonly before?: string;
  readonly after: string;
}

/** Lines of the new text, 1-based, `end` inclusive, in which the defect lies. */
export interface DefectSpan {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

/** A labelled change: what was changed, and where it is wrong, if it is. */
export interface EvalCase {
  readonly name: string;
  readonly title: string;
  /** `none`: a change without fault, on which every comment is a false alarm. */
  readonly defect: ReviewCategory | 'none';
  readonly files: readonly CaseFile[];
  readonly spans: readonly DefectSpan[];
}

const MARK = /\s*(?:\/\/|--|#|\{?\/\*)\s*DEFECT\s*(?:\*\/\}?)?\s*$/;

/**
 * Reads a labelled change: front matter with `title` and `defect` (a category of the review, or `none`), then each file as a heading with its
 * path and a block of its lines, `-` before those that the change removes, `+` before those it adds, a blank before the others. A comment
 * `DEFECT` at the end of an added line marks the fault; it is taken out before anybody sees it.
 *
 * @throws UsageError that says which case is wrong, and how.
 */
export function readCase(name: string, text: string): EvalCase {
  const front = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(text);
  if (!front) throw wrong(name, 'does not begin with front matter (--- title, defect ---)');
  const fields = new Map(front[1]!.split(/\r?\n/).map((line) => [line.slice(0, line.indexOf(':')).trim(), line.slice(line.indexOf(':') + 1).trim()]));
  const defect = fields.get('defect') ?? '';
  if (defect !== 'none' && !(reviewCategories as readonly string[]).includes(defect)) throw wrong(name, `has the defect "${defect}", which is neither none nor one of ${reviewCategories.join(', ')}`);
  const files: CaseFile[] = [];
  const spans: DefectSpan[] = [];
  for (const match of text.slice(front[0].length).matchAll(/^## (\S.*?)\s*$\s*^```\w*\r?\n([\s\S]*?)^```\s*$/gm)) {
    const read = readFile(name, match[1]!, match[2]!);
    files.push(read.file);
    spans.push(...read.spans);
  }
  if (files.length === 0) throw wrong(name, 'has no file (## path, then a block of lines)');
  if (files.every((file) => file.before === file.after)) throw wrong(name, 'changes nothing');
  if (defect === 'none' && spans.length > 0) throw wrong(name, 'is labelled as clean and marks a defect');
  if (defect !== 'none' && spans.length === 0) throw wrong(name, 'marks no line as the defect (a comment DEFECT at the end of an added line)');
  return { name, title: fields.get('title') ?? name, defect: defect as EvalCase['defect'], files, spans };
}

function readFile(name: string, path: string, block: string): { readonly file: CaseFile; readonly spans: readonly DefectSpan[] } {
  const before: string[] = [];
  const after: string[] = [];
  const spans: DefectSpan[] = [];
  const lines = block.replace(/\r/g, '').split('\n');
  lines.pop();
  const isNew = lines.length > 0 && lines.every((line) => !/^[-+ ]/.test(line) || line.startsWith('+'));
  for (const line of lines) {
    const isAdded = line.startsWith('+') || isNew;
    const code = /^[-+ ]/.test(line) && !(isNew && !line.startsWith('+')) ? line.slice(1) : line;
    if (line.startsWith('-') && !isNew) before.push(code);
    else if (isAdded) {
      after.push(code.replace(MARK, ''));
      if (MARK.test(code)) {
        const last = spans.at(-1);
        if (last && last.end === after.length - 1) spans[spans.length - 1] = { ...last, end: after.length };
        else spans.push({ path, start: after.length, end: after.length });
      }
    } else {
      if (MARK.test(code)) throw wrong(name, `marks a line of ${path} that the change does not add`);
      before.push(code);
      after.push(code);
    }
  }
  const end = (list: readonly string[]): string => (list.length === 0 ? '' : `${list.join('\n')}\n`);
  return { file: { path, after: end(after), ...(isNew || before.length === 0 ? {} : { before: end(before) }) }, spans };
}

function wrong(name: string, what: string): UsageError {
  return new UsageError('usage-eval', `${name}.md ${what}`, { hint: 'It is taken for a labelled change; docs/review.md shows what one looks like.' });
}
