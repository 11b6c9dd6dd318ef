import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { CaseHeader, Mark } from './case-notes.ts';
import { readFixedLines, readHeader, readMarks, readNeverLines } from './case-notes.ts';

/** A labelled piece of code: its files, and what a rule must say about them. */
export interface RuleCase {
  /** Path below the rule's folder without the file's ending, e.g. `models/pg/cursor.bad`. */
  readonly name: string;
  /** First folder of the path: what the case is about. */
  readonly group: string;
  /** Path in the snapshot → text. Paths are neutral: no `test`, no `migrations`. */
  readonly files: Readonly<Record<string, string>>;
  /** Paths that are not part of the change. */
  readonly unchanged: readonly string[];
  readonly header: CaseHeader;
  readonly marks: readonly Mark[];
  /** Lines that the fixed text must hold. */
  readonly fixed: readonly string[];
  /** Code that no fix may write. */
  readonly never: readonly string[];
}

const KIND = /\.(bad|good)(\.[\w.]+)?$/;

/**
 * Reads `<folder>/<group>/…/<case>.bad.ts` (one file) and `<folder>/<group>/…/<case>.bad/` (several files), sorted by name.
 * @throws Error when a file belongs to no case, so that a misnamed one cannot go untested.
 */
export function readRuleCases(folder: string): readonly RuleCase[] {
  const cases: RuleCase[] = [];
  const visit = (path: string): void => {
    const name = relative(folder, path).replaceAll('\\', '/');
    const isFolder = statSync(path).isDirectory();
    const kind = KIND.exec(name);
    if (kind && isFolder) cases.push(caseOf(name, readTree(path, path)));
    else if (kind) cases.push(caseOf(name.slice(0, -kind[2]!.length), { [`src/${baseName(name).replace(KIND, '$2')}`]: readFileSync(path, 'utf8') }));
    else if (isFolder) for (const entry of readdirSync(path)) visit(join(path, entry));
    else throw new Error(`${name} is no case: its name must end in .bad or .good before the file's ending`);
  };
  visit(folder);
  return cases.sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Makes a case of texts; the header of the entry file speaks for all. */
export function caseOf(name: string, files: Readonly<Record<string, string>>): RuleCase {
  const headers = Object.entries(files).map(([path, text]) => ({ path, header: readHeader(text) }));
  const speaker = headers.find(({ header }) => header.expect !== undefined) ?? headers[0]!;
  return {
    name,
    group: name.split('/')[0]!,
    files,
    unchanged: headers.filter(({ header }) => header.staged === 'no').map(({ path }) => path),
    header: speaker.header,
    marks: Object.entries(files).flatMap(([path, text]) => readMarks(path, text)),
    fixed: Object.values(files).flatMap(readFixedLines),
    never: Object.values(files).flatMap(readNeverLines),
  };
}

/** Cases by a key, in the order of their first appearance. */
export function groupCases(cases: readonly RuleCase[], keyOf: (one: RuleCase) => string): readonly (readonly [string, readonly RuleCase[]])[] {
  const groups = new Map<string, RuleCase[]>();
  for (const one of cases) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups];
}

function readTree(root: string, folder: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) Object.assign(files, readTree(root, path));
    else files[relative(root, path).replaceAll('\\', '/')] = readFileSync(path, 'utf8');
  }
  return files;
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}
