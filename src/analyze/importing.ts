import type { Importing } from '../core/candidate.ts';
import type { Edit } from '../core/finding.ts';
import type { SourceFile } from '../core/source-file.ts';
import type { Node } from '../engine/node.ts';

/**
 * How a file gets at an export: the name it is imported by already, a member of the namespace it has (`crypto.randomBytes`),
 * or a new import, in the words that the file uses (`import` or `require`).
 */
export function importing(file: SourceFile, specifier: string, name: string): Importing {
  const bare = specifier.replace(/^node:/, '');
  const body = (file.tree?.body ?? []) as unknown as Node[];
  let last: Node | undefined;
  let usesRequire = false;
  for (const node of body) {
    const imported = node.type === 'ImportDeclaration' ? { source: String(node.source.value), node } : requireOf(node);
    if (!imported) continue;
    last = node;
    usesRequire ||= node.type !== 'ImportDeclaration';
    if (imported.source.replace(/^node:/, '') !== bare || node.importKind === 'type') continue;
    const found = boundName(node, name);
    if (found !== undefined) return { expression: found, edits: [] };
    const list = lastOfList(node);
    if (list) return { expression: name, edits: [{ path: file.path, start: list.end, end: list.end, text: `, ${name}` }] };
  }
  const line = usesRequire || file.path.endsWith('.cjs') || (last === undefined && /\bmodule\.exports\b|\bexports\.\w+\s*=|\brequire\(/.test(file.text)) ? `const { ${name} } = require('${specifier}');` : `import { ${name} } from '${specifier}';`;
  const newline = file.text.includes('\r\n') ? '\r\n' : '\n';
  const edit: Edit = last
    ? { path: file.path, start: last.end, end: last.end, text: `${newline}${line}` }
    : { path: file.path, start: startOf(file, body), end: startOf(file, body), text: `${line}${newline}` };
  return { expression: name, edits: [edit] };
}

/** After a `#!` line and directives. */
function startOf(file: SourceFile, body: readonly Node[]): number {
  const first = body.find((node) => node.directive === undefined);
  const directives = body.filter((node) => node.directive !== undefined);
  if (directives.length > 0) return first ? first.start : directives.at(-1)!.end;
  const shebang = /^#![^\n]*\n/.exec(file.text);
  return shebang ? shebang[0].length : file.text.charCodeAt(0) === 0xfeff ? 1 : 0;
}

function requireOf(node: Node): { source: string; node: Node } | undefined {
  if (node.type !== 'VariableDeclaration') return undefined;
  const init = (node.declarations as Node[])[0]?.init as Node | undefined;
  if (init?.type !== 'CallExpression' || init.callee.name !== 'require') return undefined;
  const source: unknown = init.arguments[0]?.value;
  return typeof source === 'string' ? { source, node } : undefined;
}

/** The last of the names that an import takes out of its module, where it takes names: another can stand behind it. */
function lastOfList(node: Node): Node | undefined {
  if (node.type === 'ImportDeclaration') {
    const last = (node.specifiers as Node[]).at(-1);
    return last?.type === 'ImportSpecifier' ? last : undefined;
  }
  const id = (node.declarations as Node[])[0]!.id as Node;
  const last = id.type === 'ObjectPattern' ? (id.properties as Node[]).at(-1) : undefined;
  return last?.type === 'Property' ? last : undefined;
}

/** What an import calls the export, or the namespace it is a member of. */
function boundName(node: Node, name: string): string | undefined {
  if (node.type === 'ImportDeclaration') {
    for (const one of node.specifiers as Node[]) {
      if (one.type === 'ImportSpecifier') {
        if (String(one.imported.name ?? one.imported.value) === name) return String(one.local.name);
      } else return `${String(one.local.name)}.${name}`;
    }
    return undefined;
  }
  const id = (node.declarations as Node[])[0]!.id as Node;
  if (id.type === 'Identifier') return `${String(id.name)}.${name}`;
  for (const one of (id.properties ?? []) as Node[]) if (one.key?.name === name && one.value?.type === 'Identifier') return String(one.value.name);
  return undefined;
}
