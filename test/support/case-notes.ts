import type { Severity } from '../../src/core/finding.ts';

/** A finding that a case expects: `// error: sql-concatenation` at the end of its line. */
export interface Mark {
  readonly path: string;
  /** 1-based line where the call starts. */
  readonly line: number;
  readonly severity: Severity;
  /** Absent in the examples of a rule's own page. */
  readonly ruleId?: string;
}

/** What a case says of itself in its first comment, `// library: pg; feature: template; expect: bad`. */
export interface CaseHeader {
  readonly library?: string;
  readonly feature?: string;
  /** bad = at least one mark, innocent = none. */
  readonly expect?: 'bad' | 'innocent';
  /** In a folder of files: the one to read first. */
  readonly entry?: string;
  /** `no`: the file is in the snapshot, but not part of the change. */
  readonly staged?: 'yes' | 'no';
  /** `path:line` of a step that the data flow must show. */
  readonly flow?: string;
}

const MARK = /\/\/\s*(error|warning|suggestion)(-next-line)?(?::\s*([\w-]+))?\s*$/;
const HEADER = /^\s*\/\/\s*((?:library|entry|staged):.*)$/;
const FIXED = /^\s*\/\/\s*fixed:\s*(.+)$/;
const NEVER = /^\s*\/\/\s*never:\s*(.+)$/;

/** Reads the expectation marks of a text. `-next-line` is for calls that start inside of a template's first line. */
export function readMarks(path: string, text: string): readonly Mark[] {
  return text.split('\n').flatMap((line, index) => {
    const match = MARK.exec(line.trimEnd());
    if (!match) return [];
    const severity = match[1] as Severity;
    return [{ path, line: index + (match[2] ? 2 : 1), severity, ...(match[3] ? { ruleId: match[3] } : {}) }];
  });
}

/** Reads the header comment of a text; empty when there is none. */
export function readHeader(text: string): CaseHeader {
  const line = text.split('\n', 3).find((one) => HEADER.test(one));
  if (line === undefined) return {};
  const fields = HEADER.exec(line)![1]!.split(';').map((field) => field.split(/:\s*(.*)/, 2).map((part) => part.trim()));
  return Object.fromEntries(fields) as CaseHeader;
}

/** Lines that must be in the text once the offered fixes are applied: `// fixed: …`. */
export function readFixedLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => FIXED.exec(line)?.[1] ?? []);
}

/** Code that no fix may write: `// never: FROM $1`. */
export function readNeverLines(text: string): readonly string[] {
  return text.split('\n').flatMap((line) => NEVER.exec(line)?.[1] ?? []);
}

/** Takes the expectations out of a text, line by line, so that code is compared with code only. */
export function withoutNotes(text: string): string {
  return text.split('\n').map((line) => (FIXED.test(line) || NEVER.test(line) ? '' : line)).join('\n');
}

/** A line without what a fix is free to choose: kinds of quotes, blanks, trailing comments. */
export function normaliseCode(line: string): string {
  return line.replace(MARK, '').replace(/["'`]/g, "'").replace(/\s+/g, '').replace(/,(?=[)\]}])/g, '');
}
