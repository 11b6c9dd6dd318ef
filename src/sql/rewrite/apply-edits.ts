import type { Edit } from '../../core/finding.ts';
import { rangeOf } from '../../core/location.ts';
import type { RewriteRequest } from './request.ts';

/** The lines of the program with the fix applied: the text's lines if it stands apart, then the call's. */
export function adviceOfEdits(request: RewriteRequest, edits: readonly Edit[]): string {
  const { text, call, expression, following } = request;
  const last = Math.max(call.end, ...edits.map((edit) => edit.end));
  const end = following === undefined ? (last > call.end && text[last] === ')' ? last + 1 : last) : Math.max(last, following.end);
  const blocks: string[] = [];
  if (expression !== undefined && (expression.start < call.start || expression.end > call.end)) {
    const start = text.lastIndexOf('\n', expression.start - 1) + 1;
    const lineEnd = text.indexOf('\n', expression.end);
    blocks.push(applyWithin(text, edits, start, lineEnd === -1 ? text.length : lineEnd));
  }
  blocks.push(applyWithin(text, [...edits, ...withoutBodies(request, edits)], call.start, end));
  return blocks.map(dedent).join('\n');
}

/** Callbacks of several lines say nothing here: signs in place of their bodies, but for those in which something is edited. */
export function withoutBodies({ call, path, text }: RewriteRequest, edits: readonly Edit[]): readonly Edit[] {
  return call.arguments.flatMap((node) => {
    if ((node.type !== 'ArrowFunctionExpression' && node.type !== 'FunctionExpression') || node.body.type !== 'BlockStatement') return [];
    const [start, end] = rangeOf(node.body);
    const isTouched = edits.some((edit) => edit.start < end && edit.end > start);
    return isTouched || !text.slice(start, end).includes('\n') ? [] : [{ path, start, end, text: '{ … }' }];
  });
}

/** A stretch of a text with the edits inside it made. */
export function applyWithin(text: string, edits: readonly Edit[], start: number, end: number): string {
  let result = '';
  let at = start;
  for (const edit of edits.filter((each) => each.start >= start && each.end <= end).toSorted((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at, end);
}

/** Takes the common indentation off all lines but the first. */
export function dedent(block: string): string {
  const lines = block.replaceAll('\r\n', '\n').split('\n');
  const indents = lines.slice(1).filter((line) => line.trim() !== '').map((line) => /^[ \t]*/.exec(line)![0].length);
  const common = indents.length === 0 ? 0 : Math.min(...indents);
  // The calls of a chain stand deeper than what they are made on.
  const step = /^\s*\??\./.test(lines[1] ?? '') ? '  ' : '';
  return lines.map((line, index) => (index === 0 ? line.trimStart() : step + line.slice(common))).join('\n').trimEnd();
}
