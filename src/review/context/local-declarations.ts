import { basename } from 'node:path/posix';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import type { UnitFile } from '../contracts.ts';
import type { Repository } from '../repository/repository.ts';
import { declarationsNamed, declarationText } from './declaration-text.ts';
import type { ContextPiece } from './piece.ts';
import { namesUsedIn } from './used-names.ts';
import type { UsedNames } from './used-names.ts';

/** How many files an export may be handed on through. */
const MAX_HOPS = 4;

/** Declarations of this repository's own files. */
export interface LocalDeclarations {
  /** One a file. */
  readonly pieces: readonly ContextPiece[];
  /** What those declarations are made with in turn: `export const pool = new Pool()` of a package. */
  readonly madeWith: readonly { readonly path: string; readonly used: UsedNames }[];
  /** Modules that lie in this repository, packages of its workspace among them. */
  readonly own: ReadonlySet<string>;
}

/** Declarations in other files of the repository that the shown code uses. */
export async function localDeclarations(repository: Repository, file: UnitFile, used: UsedNames, alreadyShown: ReadonlySet<string>): Promise<LocalDeclarations> {
  const byPath = new Map<string, string[]>();
  const madeWith: { path: string; used: UsedNames }[] = [];
  const own = new Set<string>();
  for (const { module, name } of used.imports) {
    const path = await repository.resolve(file.path, module);
    if (path === undefined) continue;
    own.add(module);
    const names = name === '*' ? [...used.members] : [name];
    for (const one of names) {
      const found = await findExport(repository, path, one, MAX_HOPS);
      // What the unit itself holds is shown as code.
      if (!found || alreadyShown.has(found.path)) continue;
      const shown = found.nodes.map((node) => declarationText(node, found.text, used.members));
      byPath.set(found.path, [...(byPath.get(found.path) ?? []), ...shown]);
      const values = found.nodes.filter((node) => node.type === 'VariableDeclarator');
      if (values.length > 0) madeWith.push({ path: found.path, used: { ...namesUsedIn(found.source, values.map(({ start, end }) => ({ start, end }))), members: used.members } });
    }
  }
  const pieces = [...byPath].map(([path, texts]) => ({ kind: 'declarations' as const, title: `declared in ${basename(path)}`, path, text: [...new Set(texts)].join('\n') }));
  return { pieces, madeWith, own };
}

interface FoundExport {
  readonly path: string;
  readonly text: string;
  readonly source: SourceFile;
  readonly nodes: readonly Node[];
}

/** Follows `export … from` to the file that declares a name. */
async function findExport(repository: Repository, path: string, name: string, hops: number): Promise<FoundExport | undefined> {
  const source = await repository.source(path);
  if (!source?.tree) return undefined;
  const program = source.tree as unknown as Node;
  const own = declarationsNamed(program, localNameOf(program, name));
  if (own.length > 0) return { path, text: source.text, source, nodes: own };
  if (hops === 0) return undefined;
  for (const node of program.body as Node[]) {
    if (!node.source || !node.type.startsWith('Export')) continue;
    const specifier = (node.specifiers as Node[] | undefined)?.find((one) => (one.exported?.name ?? one.exported?.value) === name);
    if (!specifier && node.type !== 'ExportAllDeclaration') continue;
    const target = await repository.resolve(path, String(node.source.value));
    const found = target === undefined ? undefined : await findExport(repository, target, specifier ? String(specifier.local?.name) : name, hops - 1);
    if (found) return found;
  }
  return undefined;
}

/** `export { a as b }` and `export default a`: the name it was declared by. */
function localNameOf(program: Node, name: string): string {
  for (const node of program.body as Node[]) {
    if (node.type === 'ExportDefaultDeclaration' && name === 'default') return (node.declaration?.name ?? node.declaration?.id?.name ?? 'default') as string;
    if (node.type !== 'ExportNamedDeclaration' || node.source) continue;
    for (const one of node.specifiers as Node[]) if ((one.exported?.name ?? one.exported?.value) === name) return one.local.name as string;
  }
  return name;
}
