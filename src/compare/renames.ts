import type { Node } from '../engine/node.ts';
import type { NameUse } from './bindings.ts';
import { listNames } from './bindings.ts';

/** One variable, function or type that has another name now. */
export interface Rename {
  readonly from: string;
  readonly to: string;
  /** Where the new name is declared. */
  readonly declaration: NameUse;
  readonly isExported: boolean;
}

/** A use that a rename left behind: it still has the old name, which means nothing or something else now. */
export interface LeftBehind {
  readonly use: NameUse;
  readonly rename: Pick<Rename, 'from' | 'to' | 'declaration'>;
  /** What the old name means at this place now; undefined: nothing in this file. */
  readonly captured?: NameUse;
}

export interface RenameComparison {
  readonly renames: readonly Rename[];
  /** Names of properties, keys or imports that differ: those can be seen from outside. */
  readonly labels: readonly { readonly from: string; readonly to: string }[];
  /** Names of globals or of other declarations that differ: not a rename at all. */
  readonly replaced: readonly { readonly from: string; readonly to: string }[];
  readonly leftBehind: readonly LeftBehind[];
}

/**
 * Compares the names of two programs of the same shape. Names mean the same when they mean the declaration at the same
 * place (alpha equivalence): then a rename is consistent, whatever it is called.
 */
export function compareNames(before: Node, after: Node): RenameComparison {
  const old = listNames(before);
  const now = listNames(after);
  const oldIndex = indexOf(old);
  const newIndex = indexOf(now);
  const renames = new Map<NameUse, Rename>();
  const labels: { from: string; to: string }[] = [];
  const replaced: { from: string; to: string }[] = [];
  const leftBehind: LeftBehind[] = [];
  const exported = exportedNames(after);
  old.forEach((one, index) => {
    const other = now[index];
    if (!other || one.role !== other.role) return;
    if (one.role === 'label') {
      if (one.name !== other.name) labels.push({ from: one.name, to: other.name });
      return;
    }
    if (one.role === 'declaration') {
      if (one.name !== other.name && other.declaration === other) renames.set(other, { from: one.name, to: other.name, declaration: other, isExported: exported.has(other.name) });
      return;
    }
    const oldTarget = one.declaration ? oldIndex.get(one.declaration) : undefined;
    const newTarget = other.declaration ? newIndex.get(other.declaration) : undefined;
    if (oldTarget === newTarget && (oldTarget !== undefined || one.name === other.name)) return;
    const renamed = oldTarget === undefined ? undefined : now[oldTarget];
    // Two statements that changed places look like two renames; what catches a use must have been there before.
    const isSwapped = newTarget !== undefined && old[newTarget]?.name !== now[newTarget]?.name;
    if (renamed && one.name === other.name && renamed.name !== one.name && !isSwapped) {
      leftBehind.push({ use: other, rename: { from: one.name, to: renamed.name, declaration: renamed }, ...(other.declaration ? { captured: other.declaration } : {}) });
    } else replaced.push({ from: one.name, to: other.name });
  });
  return { renames: [...renames.values()], labels, replaced, leftBehind };
}

/**
 * Uses that a rename left behind in a program whose shape changed as well. Only what cannot be meant otherwise: in the old
 * text the name was declared here, in the new text it is declared nowhere in the file and still used as a value, and a
 * declaration that differs from the old one in nothing but its name stands in its place.
 */
export function findLeftBehind(before: Node, after: Node, textBefore: string, textAfter: string): readonly LeftBehind[] {
  const now = listNames(after);
  const lost = now.filter((use) => use.role === 'reference' && use.declaration === undefined);
  if (lost.length === 0) return [];
  const old = listNames(before);
  const found: LeftBehind[] = [];
  const oldNames = new Set(old.map((one) => one.name));
  const freeBefore = new Set(old.filter((one) => one.role === 'reference' && one.declaration === undefined).map((one) => one.name));
  for (const name of new Set(lost.map((one) => one.name))) {
    if (freeBefore.has(name) || isGlobalName(name)) continue;
    const gone = old.filter((one) => one.role === 'declaration' && one.name === name);
    // Declared twice, it is not clear which of the two a use meant.
    if (gone.length !== 1 || now.some((one) => one.role === 'declaration' && one.name === name)) continue;
    const shape = shapeOf(gone[0]!, textBefore);
    if (shape === undefined) continue;
    const heirs = now.filter((one) => one.role === 'declaration' && !oldNames.has(one.name) && shapeOf(one, textAfter) === shape);
    if (heirs.length !== 1) continue;
    const declaration = heirs[0]!;
    for (const use of lost) if (use.name === name && !isGuarded(use, textAfter)) found.push({ use, rename: { from: name, to: declaration.name, declaration } });
  }
  return found;
}

/** `typeof name` asks whether there is one. */
function isGuarded(use: NameUse, text: string): boolean {
  return /\btypeof\s*\(?\s*$/.test(text.slice(Math.max(0, use.range[0] - 20), use.range[0]));
}

/** Names that programs use without declaring them, in Node, browsers, test runners and edge runtimes. */
const AMBIENT = new Set((
  'window document navigator location history localStorage sessionStorage self top parent frames alert confirm prompt name status event close open print origin screen scroll stop focus blur find length closed ' +
  'describe it test expect beforeEach afterEach beforeAll afterAll before after suite vi jest mocha assert sinon cy Cypress browser page $ _ jQuery ' +
  'require module exports __dirname __filename arguments Bun Deno chrome caches crypto fetch Request Response Headers process global Buffer React JSX NodeJS define'
).split(' '));

/** Tells whether programs may use a name without declaring it. */
export function isGlobalName(name: string): boolean {
  return AMBIENT.has(name) || name in globalThis;
}

/** A declaration without its name: how, of what, with which value. Undefined when nothing but the name would tell it apart. */
function shapeOf(use: NameUse, text: string): string | undefined {
  const { holder, kind } = use;
  if (!holder) return undefined;
  const slice = (node: Node | null | undefined): string => (node ? text.slice(node.start, node.end).replace(/\s+/g, ' ') : '');
  const without = (source: string): string => source.replace(new RegExp(`(?<![\\w$.])${use.name.replace(/\$/g, '\\$')}(?![\\w$])`, 'g'), '\u0000');
  switch (kind) {
    case 'variable':
      if (holder.type !== 'VariableDeclarator' || (holder.id as Node).type !== 'Identifier' || !holder.init) return undefined;
      return `variable ${without(slice(holder.init as Node))}`;
    case 'function': {
      const parameters = ((holder.params ?? []) as Node[]).map(slice).join(', ');
      return `function (${without(parameters)}) ${without(slice(holder.body as Node))}`;
    }
    case 'parameter': {
      const position = ((holder.params ?? []) as Node[]).findIndex((one) => one.start <= use.range[0] && use.range[1] <= one.end);
      const owner = (holder.id?.name ?? holder.key?.name) as string | undefined;
      if (owner === undefined || position === -1 || (holder.params as Node[])[position]!.type !== 'Identifier') return undefined;
      return `parameter ${position} of ${(holder.params as Node[]).length} of ${owner}`;
    }
    case 'import':
      return holder.imported ? `import ${String((holder.imported as Node).name)}` : undefined;
    default:
      return undefined;
  }
}

function indexOf(uses: readonly NameUse[]): Map<NameUse, number> {
  return new Map(uses.map((use, index) => [use, index]));
}

/** Names declared by `export …` statements or named in `export { … }`. */
function exportedNames(program: Node): ReadonlySet<string> {
  const names = new Set<string>();
  for (const node of program.body as Node[]) {
    if (!/^Export(?:Named|Default)Declaration$/.test(node.type)) continue;
    for (const one of (node.specifiers ?? []) as Node[]) if ((one.local as Node).name) names.add((one.local as Node).name as string);
    const declared = node.declaration as Node | null;
    if (declared?.id?.name) names.add(declared.id.name as string);
    for (const one of (declared?.declarations ?? []) as Node[]) if ((one.id as Node).name) names.add((one.id as Node).name as string);
  }
  return names;
}
