import type { MarkedLines } from './line-ranges.ts';
import { fieldOf, lineOf, parseJson, textOf } from './line-ranges.ts';

/** A version of a file that git-ai has seen, and who wrote its lines. */
export interface LoggedVersion {
  readonly path: string;
  /** Digest of the version's bytes: only a text that still is that one may be compared line by line. */
  readonly digest: string;
  readonly lines: readonly MarkedLines[];
}

/**
 * Reads git-ai's log of edits that are not committed yet (`checkpoints.jsonl`), newest first. The format is internal to git-ai
 * (as read in its sources on 2026-11-22), so whatever is not as expected is passed over.
 */
export function readGitAiLog(text: string): readonly LoggedVersion[] {
  const versions: LoggedVersion[] = [];
  for (const line of text.split('\n')) {
    const checkpoint = line.trim() === '' ? undefined : parseJson(line);
    const agent = textOf(fieldOf(fieldOf(checkpoint, 'agent_id'), 'tool'));
    const entries = fieldOf(checkpoint, 'entries');
    for (const entry of Array.isArray(entries) ? (entries as unknown[]) : []) {
      const path = textOf(fieldOf(entry, 'file'));
      const digest = textOf(fieldOf(entry, 'blob_sha'));
      const lines = fieldOf(entry, 'line_attributions');
      if (path === undefined || digest === undefined || !Array.isArray(lines)) continue;
      versions.push({ path, digest, lines: (lines as unknown[]).flatMap((mark) => readMark(mark, agent)) });
    }
  }
  return versions.reverse();
}

function readMark(mark: unknown, agent: string | undefined): readonly MarkedLines[] {
  const start = lineOf(fieldOf(mark, 'start_line'));
  const end = lineOf(fieldOf(mark, 'end_line'));
  const author = textOf(fieldOf(mark, 'author_id'));
  if (start === undefined || end === undefined || end < start || author === undefined) return [];
  // `human` alone means "not an agent that git-ai knows": only a known person counts as one.
  if (author === 'human') return [];
  if (author.startsWith('h_')) return [{ start, end, by: 'human', evidence: { source: 'working-log', detail: "git-ai's log names a person" } }];
  if (!/^(?:s_[0-9a-f]+|[0-9a-f]{7,16}$)/.test(author)) return [];
  return [{ start, end, by: 'ai', evidence: { source: 'working-log', detail: "git-ai's log names an agent", ...(agent === undefined ? {} : { agent }) } }];
}
