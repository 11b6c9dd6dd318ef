import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { FormattingOptions, Node } from 'jsonc-parser';
import type { ConfigEdit } from './contracts.ts';

/** What a file begins as that is not there yet. */
const emptyConfig = '{}\n';

/**
 * Makes the edits in the text of a configuration. Every other byte is kept, and a comment stays on the line it is about: new members
 * come below the rest of the last one's line, or behind it where all stands on one line.
 * @param text undefined where there is no file; it must be valid
 */
export function editConfig(text: string | undefined, edits: readonly ConfigEdit[]): string {
  const original = text ?? emptyConfig;
  const mark = original.startsWith('\uFEFF') ? '\uFEFF' : '';
  return mark + edits.reduce(editOne, original.slice(mark.length));
}

function editOne(text: string, edit: ConfigEdit): string {
  const tree = parseTree(text, [], { allowTrailingComma: true })!;
  if ('append' in edit) {
    const list = findNodeAtLocation(tree, [...edit.path]);
    if (list === undefined) return editOne(text, { path: edit.path, value: [edit.append] });
    return insert(text, list, '', edit.append) ?? applyEdits(text, modify(text, [...edit.path, 0], edit.append, { formattingOptions: formatOf(text), isArrayInsertion: true }));
  }
  const { path, value } = edit;
  const present = findNodeAtLocation(tree, [...path]);
  if (present !== undefined) return text.slice(0, present.offset) + onOneLine(value) + text.slice(present.offset + present.length);
  const parent = path.length === 1 ? tree : findNodeAtLocation(tree, path.slice(0, -1));
  const key = path.at(-1)!;
  if (parent === undefined) return editOne(text, { path: path.slice(0, -1), value: { [key]: value } });
  return insert(text, parent, `${JSON.stringify(key)}: `, value) ?? applyEdits(text, modify(text, [...path], value, { formattingOptions: formatOf(text) }));
}

/** Blanks, a comma and comments, up to the end of the line. */
const restOfLine = /^((?:[ \t,]|\/\*(?:(?!\*\/)[^\r\n])*\*\/)*)(?:\/\/[^\r\n]*)?(?=\r?\n)/;

/** The text with a member behind the last one, on a line of its own where that one ends its line; undefined where there is none. */
function insert(text: string, parent: Node, label: string, value: unknown): string | undefined {
  const last = parent.children?.at(-1);
  if (last === undefined) return undefined;
  const end = last.offset + last.length;
  const rest = restOfLine.exec(text.slice(end));
  if (rest === null) return `${text.slice(0, end)}, ${label}${onOneLine(value)}${text.slice(end)}`;
  const { insertSpaces, tabSize, eol } = formatOf(text);
  const indent = /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', last.offset) + 1, last.offset))![0];
  const laidOut = JSON.stringify(value, undefined, insertSpaces ? ' '.repeat(tabSize) : '\t').replace(/\n/g, `${eol}${indent}`);
  const hasComma = rest[1]!.replace(/\/\*.*?\*\//g, '').includes(',');
  const lineEnd = end + rest[0].length;
  return `${text.slice(0, end)}${hasComma ? '' : ','}${text.slice(end, lineEnd)}${eol}${indent}${label}${laidOut}${hasComma ? ',' : ''}${text.slice(lineEnd)}`;
}

/** `{ "trivial": { "route": "standard" } }`. */
function onOneLine(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  return `{ ${Object.entries(value).map(([key, member]) => `${JSON.stringify(key)}: ${onOneLine(member)}`).join(', ')} }`;
}

/** How the file is indented: by its first indented line. */
function formatOf(text: string): Required<Pick<FormattingOptions, 'insertSpaces' | 'tabSize' | 'eol'>> {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}
