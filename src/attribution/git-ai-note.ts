import type { MarkedLines } from './line-ranges.ts';
import { fieldOf, parseJson, readRanges, textOf } from './line-ranges.ts';

/** What a note says: path in the commit → lines of that version. Lines that it does not name are unknown, not human. */
export type NoteLines = ReadonlyMap<string, readonly MarkedLines[]>;

/**
 * Reads a note of `refs/notes/ai`: paths and `key lines` below them, then `---`, then JSON. Lines that make no sense are passed over.
 * @see https://github.com/git-ai-project/git-ai/blob/main/specs/git_ai_standard_v3.0.0.md (read on 2026-11-22)
 */
export function readGitAiNote(note: string): NoteLines {
  const at = note.search(/^---[ \t]*$/m);
  const meta = at === -1 ? undefined : parseJson(note.slice(note.indexOf('\n', at) + 1));
  const files = new Map<string, MarkedLines[]>();
  let path: string | undefined;
  for (const line of (at === -1 ? note : note.slice(0, at)).split('\n')) {
    if (line.trim() === '') continue;
    if (!/^\s/.test(line)) path = readPath(line);
    else if (path !== undefined) {
      const marks = readEntry(line.trim(), meta);
      if (marks !== undefined) files.set(path, [...(files.get(path) ?? []), ...marks]);
    }
  }
  return files;
}

/** A path with blanks is quoted. */
function readPath(line: string): string | undefined {
  const trimmed = line.trimEnd();
  return trimmed.startsWith('"') ? textOf(parseJson(trimmed)) : trimmed;
}

function readEntry(text: string, meta: unknown): readonly MarkedLines[] | undefined {
  const [key, lines] = text.split(/\s+/, 2);
  const ranges = readRanges(lines ?? '');
  if (key === undefined || ranges === undefined) return undefined;
  const author = authorOf(key, meta);
  return author === undefined ? undefined : ranges.map((range) => ({ ...range, ...author }));
}

/** `s_…::t_…` a session of an agent, `h_…` a known person, bare hexadecimal the sessions of older versions. */
function authorOf(key: string, meta: unknown): Pick<MarkedLines, 'by' | 'evidence'> | undefined {
  if (/^h_[0-9a-f]+$/.test(key)) return { by: 'human', evidence: { source: 'note', detail: 'git-ai notes a person' } };
  const session = /^(s_[0-9a-f]+)(?:::t_[0-9a-f]+)?$/.exec(key)?.[1] ?? /^[0-9a-f]{7}(?:[0-9a-f]{9})?$/.exec(key)?.[0];
  if (session === undefined) return undefined;
  const record = fieldOf(fieldOf(meta, 'sessions'), session) ?? fieldOf(fieldOf(meta, 'prompts'), session);
  const agent = textOf(fieldOf(fieldOf(record, 'agent_id'), 'tool'));
  return { by: 'ai', evidence: { source: 'note', detail: 'git-ai notes an agent', ...(agent === undefined ? {} : { agent }) } };
}
