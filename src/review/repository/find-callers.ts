import { isFunction, forEachChild } from '../../engine/node.ts';
import type { Node } from '../../engine/node.ts';
import { positionAt } from '../../core/location.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { baseName } from '../../syntax/path-name.ts';
import { listImports } from '../../syntax/imports.ts';
import type { Repository } from './repository.ts';

/** A place that uses an export of another file. */
export interface CallSite {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** What is used, by its name in the module it comes from. */
  readonly name: string;
  /** Range of the surrounding statement, for showing. */
  readonly startLine: number;
  readonly endLine: number;
}

export interface Callers {
  readonly sites: readonly CallSite[];
  /** Files that were searched; a repository that is too large is not searched whole. */
  readonly searched: number;
  readonly complete: boolean;
}

/** Files looked into for one changed module, at most: texts that cannot name it are passed over first. */
const MAX_FILES = 6_000;
const BATCH = 300;

/**
 * Finds where other files use these exports of a module: by import, alias, namespace and `require`. Files are searched by
 * text first, so that only those are parsed that name the module and one of the exports.
 */
export async function findCallers(repository: Repository, path: string, names: readonly string[]): Promise<Callers> {
  const paths = (await repository.paths()).filter((one) => one !== path && languageOfPath(one) !== undefined && !/(?:^|\/)node_modules\//.test(one));
  const searched = paths.slice(0, MAX_FILES);
  const stem = stemOf(path);
  const sites: CallSite[] = [];
  for (let start = 0; start < searched.length; start += BATCH) {
    const texts = await repository.texts(searched.slice(start, start + BATCH));
    for (const [other, text] of texts) {
      if (!text.includes(stem) || !(names.includes('default') || names.some((name) => text.includes(name)))) continue;
      for (const { specifier } of listImports(text)) {
        if (!specifier.includes(stem) && stem !== '') continue;
        if ((await repository.resolve(other, specifier)) === path) sites.push(...(await usesIn(repository, other, specifier, names)));
      }
    }
  }
  return { sites: sites.sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : a.line - b.line)), searched: searched.length, complete: searched.length === paths.length };
}

/** What every import of the module must contain: its name, or for an index file that of its folder. */
function stemOf(path: string): string {
  const name = baseName(path).replace(/(?:\.d)?\.\w+$/, '');
  return name === 'index' ? baseName(path.slice(0, Math.max(0, path.lastIndexOf('/')))) : name;
}

async function usesIn(repository: Repository, path: string, specifier: string, names: readonly string[]): Promise<CallSite[]> {
  const source = await repository.source(path);
  if (!source?.tree) return [];
  const wanted = new Set(names);
  /** Local name → exported name; `*` for the whole module. */
  const locals = new Map<string, string>();
  const program = source.tree as unknown as Node;
  for (const node of program.body as Node[]) bindImports(node, specifier, locals);
  const sites: CallSite[] = [];
  const visit = (node: Node, statement: Node, inImport: boolean): void => {
    const inner = /Statement$|Declaration$/.test(node.type) && !isFunction(node) ? node : statement;
    const add = (name: string): void => {
      const { line } = positionAt(source.lineStarts, node.start);
      const startLine = positionAt(source.lineStarts, inner.start).line;
      const endLine = positionAt(source.lineStarts, inner.end).line;
      sites.push({ path, line, name, startLine: Math.max(startLine, line - 2), endLine: Math.min(endLine, line + 3) });
    };
    const importing = inImport || node.type === 'ImportDeclaration';
    if (!importing && (node.type === 'Identifier' || node.type === 'JSXIdentifier')) {
      const exported = locals.get(node.name as string);
      if (exported !== undefined && exported !== '*' && wanted.has(exported)) add(exported);
    } else if (node.type === 'MemberExpression' && node.object?.type === 'Identifier' && locals.get(node.object.name as string) === '*') {
      const name = node.property?.name as string | undefined;
      if (name !== undefined && wanted.has(name)) add(name);
    } else if (node.type === 'ExportNamedDeclaration' && node.source?.value === specifier) {
      for (const one of node.specifiers as Node[]) if (wanted.has(one.local?.name as string)) add(one.local.name as string);
    }
    forEachChild(node, (child) => visit(child, inner, importing));
  };
  visit(program, program, false);
  const seen = new Set<string>();
  return sites.filter((site) => !seen.has(`${site.line} ${site.name}`) && seen.add(`${site.line} ${site.name}`));
}

function bindImports(node: Node, specifier: string, locals: Map<string, string>): void {
  if (node.type === 'ImportDeclaration' && node.source?.value === specifier) {
    for (const one of node.specifiers as Node[]) {
      const imported = one.type === 'ImportDefaultSpecifier' ? 'default' : one.type === 'ImportNamespaceSpecifier' ? '*' : String(one.imported?.name ?? one.imported?.value);
      locals.set(one.local.name as string, imported);
    }
  } else if (node.type === 'VariableDeclaration') {
    for (const { id, init } of node.declarations as Node[]) {
      const call = init?.type === 'AwaitExpression' ? init.argument : init;
      const isRequire = call?.type === 'CallExpression' && call.callee?.name === 'require' && call.arguments?.[0]?.value === specifier;
      const isImport = call?.type === 'ImportExpression' && call.source?.value === specifier;
      if (!isRequire && !isImport) continue;
      if (id.type === 'Identifier') locals.set(id.name as string, '*');
      else if (id.type === 'ObjectPattern') for (const one of id.properties as Node[]) if (one.value?.type === 'Identifier' && one.key?.name) locals.set(one.value.name as string, one.key.name as string);
    }
  }
}
