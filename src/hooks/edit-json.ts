import { applyEdits, findNodeAtLocation, modify, parseTree } from 'jsonc-parser';
import type { JSONPath, ParseError } from 'jsonc-parser';
import { CannotEdit } from './edit-yaml.ts';

/** A JSON text with a value set (or, undefined, taken away) at a path; everything else keeps its bytes. @throws CannotEdit when it is not JSON */
export function setInJson(text: string, path: JSONPath, value: unknown): string {
  const errors: ParseError[] = [];
  parseTree(text, errors, { allowTrailingComma: true });
  if (errors.length > 0) throw new CannotEdit('it is not valid JSON');
  return applyEdits(text, modify(text, path, value, { formattingOptions: formatOf(text) }));
}

/** What a JSON text holds at a path; undefined where there is nothing. */
export function getFromJson(text: string, path: JSONPath): unknown {
  const tree = parseTree(text, [], { allowTrailingComma: true });
  const node = tree === undefined ? undefined : findNodeAtLocation(tree, path);
  return node === undefined ? undefined : (JSON.parse(JSON.stringify(valueOf(node))) as unknown);
}

function valueOf(node: NonNullable<ReturnType<typeof parseTree>>): unknown {
  if (node.type === 'array') return (node.children ?? []).map(valueOf);
  if (node.type !== 'object') return node.value as unknown;
  return Object.fromEntries((node.children ?? []).flatMap(({ children }) => (children?.[1] === undefined ? [] : [[String(children[0]!.value), valueOf(children[1])]])));
}

/** How the file is indented: by its first indented line. */
function formatOf(text: string): { insertSpaces: boolean; tabSize: number; eol: string } {
  const indent = /\n([ \t]+)\S/.exec(text)?.[1] ?? '  ';
  return { insertSpaces: !indent.startsWith('\t'), tabSize: indent.startsWith('\t') ? 1 : indent.length, eol: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** A command line with guard as its last step. */
export function appendCommand(commandLine: unknown, command: string): string {
  const before = typeof commandLine === 'string' ? commandLine.trim() : '';
  return before === '' ? command : `${before} && ${command}`;
}

/** The command line without guard; undefined when nothing is left. */
export function removeCommand(commandLine: string): string | undefined {
  const rest = commandLine.replace(/(?:^|\s*&&\s*)(?:npx --no-install |pnpm exec |yarn run |bunx --no-install )?guard check --hook\s*$/, '');
  return rest.trim() === '' ? undefined : rest;
}

/** The text with a value at the end of the list at a path; the list is made where there is none. @throws CannotEdit when it is not JSON */
export function appendInJson(text: string, path: JSONPath, value: unknown): string {
  const list = getFromJson(text, path);
  if (list === undefined) return setInJson(text, path, [value]);
  if (!Array.isArray(list)) throw new CannotEdit(`"${path.join('.')}" is no list`);
  return applyEdits(text, modify(text, [...path, list.length], value, { formattingOptions: formatOf(text), isArrayInsertion: true }));
}
