import { didYouMean } from '../core/closest.ts';
import type { Location } from '../core/location.ts';
import { lineStarts, positionAt } from '../core/location.ts';
import type { Comment } from './find-comments.ts';
import { commentSyntaxOf, findComments } from './find-comments.ts';

/** `// guard-ignore sql-concatenation until 2027-01-31 -- the table name is a constant`, understood. */
export interface Ignore {
  readonly ruleId: string;
  readonly reason: string;
  /** The comment. */
  readonly location: Location;
  /** 1-based lines whose findings it means. */
  readonly lines: ReadonlySet<number>;
}

export interface IgnoresOfFile {
  readonly ignores: readonly Ignore[];
  /** Sentences about ignore comments that suppress nothing, and why. */
  readonly notices: readonly string[];
}

export interface IgnoreOptions {
  readonly ruleIds: readonly string[];
  /** `2026-11-22`, as the user's calendar says. */
  today(): string;
}

const word = 'guard-ignore';
const separator = /\s(?:--|—)(?:\s|$)/;
const untilClause = /\s+until\s+(\S+)\s*$/;

/** Reads the ignore comments of one text. Fast where there are none. */
export function readIgnores(path: string, text: string, options: IgnoreOptions): IgnoresOfFile {
  if (!text.includes(word)) return { ignores: [], notices: [] };
  const starts = lineStarts(text);
  const comments = findComments(text, commentSyntaxOf(path));
  const ignores: Ignore[] = [];
  const notices: string[] = [];
  let coded: readonly boolean[] | undefined;
  for (const comment of comments) {
    const said = comment.text.replace(/^[\s*!]+/, '').replace(/\s*\n[\s*]*/g, ' ').trim();
    if (!said.startsWith(word)) continue;
    const location = { path, start: positionAt(starts, comment.start), end: positionAt(starts, comment.end) };
    const parsed = parseIgnore(said.slice(word.length), options);
    const at = `${path}:${location.start.line}`;
    notices.push(...parsed.problems.map((problem) => `${at}: ${word} suppresses nothing: ${problem}`));
    if (parsed.ruleIds.length === 0) continue;
    const lines = linesMeant((coded ??= linesWithCode(text, comments)), location);
    ignores.push(...parsed.ruleIds.map((ruleId) => ({ ruleId, reason: parsed.reason, location, lines })));
  }
  return { ignores, notices };
}

interface ParsedIgnore {
  readonly ruleIds: readonly string[];
  readonly reason: string;
  readonly problems: readonly string[];
}

/** Understands what follows the word. With a problem that concerns the whole comment there are no rule ids. */
function parseIgnore(rest: string, options: IgnoreOptions): ParsedIgnore {
  const refuse = (problem: string): ParsedIgnore => ({ ruleIds: [], reason: '', problems: [problem] });
  const form = `${word} <rule> -- reason`;
  if (rest !== '' && !/^\s/.test(rest)) return refuse(`write it as "${form}", on the line or on the one before`);
  const cut = separator.exec(rest);
  let names = cut === null ? rest : rest.slice(0, cut.index);
  let reason = cut === null ? '' : rest.slice(cut.index + cut[0].length).trim();
  const until = untilClause.exec(names) ?? untilClause.exec(` ${reason}`);
  names = names.replace(untilClause, '');
  reason = ` ${reason}`.replace(untilClause, '').trim();
  const listed = names.split(/[\s,]+/).filter((name) => name !== '');
  if (listed.length === 0) return refuse(`it names no rule; write it as "${form}"`);
  if (!/[\p{L}\p{N}]/u.test(reason)) return refuse(`it gives no reason; write it as "${word} ${listed.join(', ')} -- reason"`);
  if (until !== null) {
    const date = until[1]!;
    if (!isDate(date)) return refuse(`"until ${date}" is not a date like 2027-01-31`);
    if (date < options.today()) return refuse(`it ended on ${date}`);
  }
  const known = listed.filter((name) => options.ruleIds.includes(name));
  const unknown = listed.filter((name) => !options.ruleIds.includes(name));
  return { ruleIds: known, reason, problems: unknown.map((name) => `there is no rule "${name}".${didYouMean(name, options.ruleIds)}`) };
}

function isDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

/** A comment with code on its lines means those lines; one that stands alone means the next line with code. */
function linesMeant(coded: readonly boolean[], location: Location): ReadonlySet<number> {
  const first = location.start.line;
  const last = location.end.line;
  if (coded[first] === true || coded[last] === true) return new Set([first, last]);
  const next = coded.indexOf(true, last + 1);
  return new Set(next === -1 ? [] : [next]);
}

/** For each 1-based line: it has more than blanks, comments and the braces that JSX puts around a comment. */
function linesWithCode(text: string, comments: readonly Comment[]): readonly boolean[] {
  let blanked = '';
  let at = 0;
  for (const comment of comments) {
    // A mark stays in each line of the comment, so that its braces can be told from those of code.
    blanked += text.slice(at, comment.start) + text.slice(comment.start, comment.end).replace(/[^\n]+/g, '\0');
    at = comment.end;
  }
  blanked += text.slice(at);
  const coded = blanked.split('\n').map((line) => (line.includes('\0') ? line.replace(/[\0{}]/g, '') : line).trim() !== '');
  return [false, ...coded];
}
