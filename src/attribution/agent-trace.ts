import { createHash } from 'node:crypto';
import type { MarkedLines } from './line-ranges.ts';
import { fieldOf, lineOf, parseJson, textOf } from './line-ranges.ts';

/** What a record says of one file. */
export interface TracedFile {
  readonly path: string;
  readonly revision: string | undefined;
  readonly lines: readonly (MarkedLines & { readonly contentHash?: string })[];
}

/**
 * Reads records of Agent Trace, one JSON object a line. Records of other versions and shapes are taken as far as they can be:
 * even the reference implementation breaks its own schema.
 * @see https://agent-trace.dev (version 0.1.0, read on 2026-11-22)
 */
export function readAgentTrace(text: string): readonly TracedFile[] {
  const traced: TracedFile[] = [];
  for (const line of text.split('\n')) {
    const record = line.trim() === '' ? undefined : parseJson(line);
    const revision = textOf(fieldOf(fieldOf(record, 'vcs'), 'revision'));
    for (const file of listOf(fieldOf(record, 'files'))) {
      const path = textOf(fieldOf(file, 'path'));
      if (path === undefined) continue;
      const tool = textOf(fieldOf(fieldOf(record, 'tool'), 'name'));
      traced.push({ path: path.replaceAll('\\', '/').replace(/^\.\//, ''), revision, lines: listOf(fieldOf(file, 'conversations')).flatMap((conversation) => readConversation(conversation, tool)) });
    }
  }
  return traced;
}

/**
 * The lines of a record that still are what the record was made of. Where it holds a digest that guard can make itself, that decides;
 * without one the record must be of this very revision, and then an agent is believed, a person is not: the mistake must not be lenient.
 */
export function verifiedLines(file: TracedFile, text: string, revision: string | undefined): readonly MarkedLines[] {
  const lines = text.split('\n');
  return file.lines.filter(({ start, end, by, contentHash }) => {
    if (end > lines.length) return false;
    const digest = /^sha256:([0-9a-f]{64})$/.exec(contentHash ?? '')?.[1];
    if (digest !== undefined) return createHash('sha256').update(lines.slice(start - 1, end).join('\n')).digest('hex') === digest;
    return by !== 'human' && file.revision !== undefined && file.revision === revision;
  });
}

function readConversation(conversation: unknown, tool: string | undefined): TracedFile['lines'] {
  const common = fieldOf(conversation, 'contributor');
  return listOf(fieldOf(conversation, 'ranges')).flatMap((range) => {
    const start = lineOf(fieldOf(range, 'start_line'));
    const end = lineOf(fieldOf(range, 'end_line'));
    const contributor = fieldOf(range, 'contributor') ?? common;
    const by = textOf(fieldOf(contributor, 'type'));
    if (start === undefined || end === undefined || end < start || (by !== 'ai' && by !== 'human' && by !== 'mixed')) return [];
    const agent = tool ?? textOf(fieldOf(contributor, 'model_id'));
    const contentHash = textOf(fieldOf(range, 'content_hash'));
    return [{ start, end, by, evidence: { source: 'trace', detail: 'Agent Trace records it', ...(agent === undefined ? {} : { agent }) }, ...(contentHash === undefined ? {} : { contentHash }) } as const];
  });
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}
