import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** Top of this repository. */
export const projectRoot = fileURLToPath(new URL('../../', import.meta.url));

/** One of the texts that users and contributors read. */
export interface Document {
  /** From the top of the repository. */
  readonly path: string;
  readonly text: string;
  readonly blocks: readonly CodeBlock[];
}

/** A fenced block: ` ```ts bad ` has the language `ts` and the note `bad`. */
export interface CodeBlock {
  readonly language: string;
  readonly note: string;
  readonly code: string;
  /** 1-based line of the fence, for messages. */
  readonly line: number;
}

/** The Markdown at the top and in `docs/`. */
export function readDocuments(): readonly Document[] {
  const top = readdirSync(projectRoot).filter((name) => name.endsWith('.md'));
  const guides = readdirSync(`${projectRoot}docs`).filter((name) => name.endsWith('.md')).map((name) => `docs/${name}`);
  return [...top, ...guides].sort().map((path) => {
    const text = readFileSync(projectRoot + path, 'utf8');
    return { path, text, blocks: readBlocks(text) };
  });
}

function readBlocks(text: string): CodeBlock[] {
  const blocks: CodeBlock[] = [];
  let open: { language: string; note: string; line: number; lines: string[] } | undefined;
  text.split('\n').forEach((line, index) => {
    const fence = /^```(\S*)\s*(.*)$/.exec(line);
    if (open === undefined && fence) open = { language: fence[1]!, note: fence[2]!, line: index + 1, lines: [] };
    else if (open !== undefined && line === '```') {
      blocks.push({ language: open.language, note: open.note, line: open.line, code: `${open.lines.join('\n')}\n` });
      open = undefined;
    } else open?.lines.push(line);
  });
  return blocks;
}

/** Commands of a shell block, one a line, without trailing comments. */
export function commandsOf(block: CodeBlock): readonly string[] {
  return block.code
    .split('\n')
    .flatMap((line) => line.replace(/\s+#\s.*$/, '').split(' && '))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}
