import type { SourceFile } from '../../core/source-file.ts';
import { listNames } from '../../compare/bindings.ts';
import type { NameUse } from '../../compare/bindings.ts';
import type { Node } from '../../engine/node.ts';
import type { OffsetRange } from './enclosing.ts';

/** What some ranges of a program use. */
export interface UsedNames {
  /** Imports that are used there: module, exported name (`*` for the whole, `default`), local name, and what is read of it directly (`z.object`). */
  readonly imports: readonly { readonly module: string; readonly name: string; readonly local: string; readonly accessed: readonly string[] }[];
  /** Declarations of the same file, outside of the ranges, that are used in them. */
  readonly own: readonly NameUse[];
  /** Names of members and properties. */
  readonly members: ReadonlySet<string>;
}

/** Collects what the given ranges of a parsed file name. */
export function namesUsedIn(source: SourceFile, ranges: readonly OffsetRange[]): UsedNames {
  const imports = new Map<string, UsedNames['imports'][number]>();
  const own = new Set<NameUse>();
  const members = new Set<string>();
  if (!source.tree) return { imports: [], own: [], members };
  const program = source.tree as unknown as Node;
  const modules = modulesOf(program);
  const isInside = (at: number): boolean => ranges.some(({ start, end }) => start <= at && at < end);
  for (const use of listNames(program)) {
    if (!isInside(use.range[0])) continue;
    if (use.role === 'label') members.add(use.name);
    const declaration = use.role === 'reference' ? use.declaration : undefined;
    if (!declaration) continue;
    const module = modules.get(declaration.name);
    if (module && (declaration.kind === 'import' || declaration.kind === 'variable')) imports.set(`${module.module}\0${module.name}`, { ...module, local: declaration.name, accessed: accessedOf(declaration.name, source.text, ranges) });
    else if (!isInside(declaration.range[0])) own.add(declaration);
  }
  return { imports: [...imports.values()], own: [...own], members };
}

/** Names that follow a name and a dot in some ranges. By text: a name in a string or comment shows one declaration too many. */
function accessedOf(local: string, text: string, ranges: readonly OffsetRange[]): readonly string[] {
  const access = new RegExp(`(?<![\\w$.])${local.replaceAll('$', '\\$')}\\s*(?:\\?\\.|\\.)\\s*([A-Za-z_$][\\w$]*)`, 'g');
  return [...new Set(ranges.flatMap(({ start, end }) => [...text.slice(start, end).matchAll(access)].map((match) => match[1]!)))];
}

/** Local name → module and exported name, of imports and top-level `require`. */
function modulesOf(program: Node): ReadonlyMap<string, { readonly module: string; readonly name: string }> {
  const found = new Map<string, { module: string; name: string }>();
  for (const node of program.body as Node[]) {
    if (node.type === 'ImportDeclaration') {
      for (const one of node.specifiers as Node[]) {
        const name = one.type === 'ImportDefaultSpecifier' ? 'default' : one.type === 'ImportNamespaceSpecifier' ? '*' : String(one.imported?.name ?? one.imported?.value);
        found.set(one.local.name as string, { module: String(node.source?.value), name });
      }
    } else if (node.type === 'VariableDeclaration') {
      for (const { id, init } of node.declarations as Node[]) {
        if (init?.type !== 'CallExpression' || init.callee?.name !== 'require' || typeof init.arguments?.[0]?.value !== 'string') continue;
        const module = init.arguments[0].value as string;
        if (id.type === 'Identifier') found.set(id.name as string, { module, name: '*' });
        else if (id.type === 'ObjectPattern') for (const one of id.properties as Node[]) if (one.value?.name && one.key?.name) found.set(one.value.name as string, { module, name: one.key.name as string });
      }
    }
  }
  return found;
}
