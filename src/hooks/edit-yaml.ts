import { appendText, drawBlock } from './block.ts';

/** A file is written in a way that guard cannot extend without reading it as YAML does. */
export class CannotEdit extends Error {}

/**
 * lefthook's configuration with a step that runs guard at the end of a hook.
 * @throws CannotEdit where the hook is written in another way than in lines
 * @see https://lefthook.dev/configuration/
 */
export function addLefthookStep(text: string, hook: string, command: string): string {
  const section = findSection(text, hook);
  if (section === undefined) {
    return appendText(text, drawBlock([`${hook}:`, '  commands:', '    guard:', `      run: ${command}`]));
  }
  const jobs = findKey(section, 'jobs');
  if (jobs !== undefined) {
    const indent = indentOfFirst(jobs.body) ?? `${jobs.indent}  `;
    return insertAt(text, jobs.end, drawBlock(['- name: guard', `  run: ${command}`], { indent }));
  }
  const commands = findKey(section, 'commands');
  if (commands !== undefined) {
    const indent = indentOfFirst(commands.body) ?? `${commands.indent}  `;
    return insertAt(text, commands.end, drawBlock(['guard:', `  run: ${command}`], { indent }));
  }
  const indent = indentOfFirst(section.body) ?? '  ';
  return insertAt(text, section.end, drawBlock(['commands:', '  guard:', `    run: ${command}`], { indent }));
}

/**
 * pre-commit's configuration with a local hook at the end.
 * @throws CannotEdit where the list of repositories is not written in lines
 * @see https://pre-commit.com/#repository-local-hooks
 */
export function addPreCommitHook(text: string, command: string): string {
  const repos = findSection(text, 'repos', true);
  if (repos === undefined) throw new CannotEdit('it has no list "repos:"');
  const indent = indentOfFirst(repos.body) ?? '';
  const lines = [
    '- repo: local',
    '  hooks:',
    '    - id: guard',
    '      name: guard',
    `      entry: ${command}`,
    '      language: system',
    '      pass_filenames: false',
    '      require_serial: true',
    '      always_run: true',
    '      verbose: true',
  ];
  return insertAt(text, repos.end, drawBlock(lines, { indent }));
}

/** A key whose value stands on the lines below it. */
interface Section {
  readonly indent: string;
  /** Its lines, and the offset behind the last one that says something. */
  readonly body: readonly string[];
  readonly end: number;
}

/** A key at the left margin. `listAtMargin`: its items may stand there too. */
function findSection(text: string, key: string, listAtMargin = false): Section | undefined {
  return findIn(splitLines(text, 0), key, '', listAtMargin);
}

function findKey(section: Section, key: string): Section | undefined {
  const indent = indentOfFirst(section.body) ?? '  ';
  const start = section.end - section.body.reduce((sum, line) => sum + line.length, 0);
  return findIn(splitLines(section.body.join(''), start), key, indent, true);
}

interface Line {
  readonly text: string;
  readonly start: number;
}

function splitLines(text: string, offset: number): readonly Line[] {
  const lines: Line[] = [];
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    lines.push({ text: line, start: offset });
    offset += line.length;
  }
  return lines;
}

function findIn(lines: readonly Line[], key: string, indent: string, listAtMargin: boolean): Section | undefined {
  const head = new RegExp(`^${indent}(['"]?)${key}\\1:(.*)$`);
  const at = lines.findIndex((line) => head.test(line.text.replace(/\r?\n$/, '')));
  if (at === -1) return undefined;
  const value = head.exec(lines[at]!.text.replace(/\r?\n$/, ''))![2]!.trim();
  if (value !== '' && !value.startsWith('#')) throw new CannotEdit(`"${key}:" is written in one line`);
  const body: Line[] = [];
  for (const line of lines.slice(at + 1)) {
    const isBlank = /^\s*(?:#.*)?$/.test(line.text.trimEnd());
    const isDeeper = line.text.startsWith(`${indent} `) || (listAtMargin && line.text.startsWith(`${indent}- `));
    if (!isBlank && !isDeeper) break;
    body.push(line);
  }
  while (body.length > 0 && /^\s*(?:#.*)?$/.test(body.at(-1)!.text.trimEnd())) body.pop();
  const last = body.at(-1) ?? lines[at]!;
  return { indent, body: body.map((line) => line.text), end: last.start + last.text.length };
}

function indentOfFirst(body: readonly string[]): string | undefined {
  return /^ */.exec(body.find((line) => !/^\s*(?:#.*)?$/.test(line.trimEnd())) ?? '')?.[0] || (body.some((line) => /^\S/.test(line)) ? '' : undefined);
}

/** Puts whole lines in; a text that ended without a line feed ends without one still. */
function insertAt(text: string, offset: number, block: string): string {
  const before = text.slice(0, offset);
  return before.endsWith('\n') ? before + block + text.slice(offset) : appendText(before, block);
}
