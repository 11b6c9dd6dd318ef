/** The marked block that `guard init` puts into files of others, and takes out again without a trace. */
const opening = '# >>> guard >>>';
const closing = '# <<< guard <<<';
const explanation = '# Checks what is being committed. Made by "guard init"; "guard init --remove" takes it out.';
const ownFile = '# The whole file was made by "guard init".';

/** `indent`, the opening marker, lines, the closing marker, as one text. Always ends with a line feed. */
export function drawBlock(lines: readonly string[], options: { readonly indent?: string; readonly isOwnFile?: boolean } = {}): string {
  const notes = options.isOwnFile === true ? [explanation, ownFile] : [explanation];
  return [opening, ...notes, ...lines, closing].map((line) => `${options.indent ?? ''}${line}\n`).join('');
}

/** Tells whether the block is there. */
export function hasBlock(text: string): boolean {
  return findBlock(text) !== undefined;
}

/**
 * A shell script with the block as its last step. An older block is replaced where it stands.
 * Where the script ends with `exec …` or `exit …` the block goes before that line, since nothing after it runs.
 *
 * @param text undefined: there is no such file; one is made
 */
export function putIntoScript(text: string | undefined, lines: readonly string[], shebang: boolean): string {
  if (text === undefined) return `${shebang ? '#!/bin/sh\n' : ''}${drawBlock(lines, { isOwnFile: true })}`;
  const old = findBlock(text);
  if (old !== undefined) {
    const isOwnFile = text.slice(old.start, old.end).includes(ownFile);
    const block = drawBlock(lines, { isOwnFile });
    return text.slice(0, old.start) + (text.slice(old.start, old.end).endsWith('\n') ? block : block.slice(0, -1)) + text.slice(old.end);
  }
  const last = findLastLeap(text);
  if (last !== undefined) return text.slice(0, last) + drawBlock(lines) + text.slice(last);
  return appendText(text, drawBlock(lines));
}

/** A text with another behind it. If the first had no line feed at its end the result has none either: that tells {@link takeOut} to restore it. */
export function appendText(text: string, addition: string): string {
  return text === '' || text.endsWith('\n') ? text + addition : `${text}\n${addition.slice(0, -1)}`;
}

/** The text without the block, byte for byte as it was; undefined when the file was made for the block alone. */
export function takeOut(text: string): string | undefined {
  const block = findBlock(text);
  if (block === undefined) return text;
  const isOwnFile = text.slice(block.start, block.end).includes(ownFile);
  const endsOpen = block.end === text.length && !text.endsWith('\n');
  const before = text.slice(0, block.start);
  const rest = (endsOpen && before.endsWith('\n') ? before.slice(0, -1) : before) + text.slice(block.end);
  return isOwnFile && (rest === '' || rest === '#!/bin/sh\n') ? undefined : rest;
}

/** Where the block stands, from the beginning of its first line to the end of its last. */
function findBlock(text: string): { readonly start: number; readonly end: number } | undefined {
  const from = text.indexOf(opening);
  if (from === -1) return undefined;
  const to = text.indexOf(closing, from);
  if (to === -1) return undefined;
  const end = to + closing.length;
  return { start: text.lastIndexOf('\n', from) + 1, end: text[end] === '\n' ? end + 1 : end };
}

/** Start of the script's last command, if it is `exec …` or `exit …` at the left margin: what follows it never runs. */
function findLastLeap(text: string): number | undefined {
  let at = 0;
  let last: { readonly at: number; readonly line: string } | undefined;
  for (const line of text.split('\n')) {
    if (line.trim() !== '' && !line.startsWith('#')) last = { at, line };
    at += line.length + 1;
  }
  return last !== undefined && /^(?:exec|exit)\b/.test(last.line) ? last.at : undefined;
}
