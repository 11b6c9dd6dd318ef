import { compareTrees } from '../../compare/compare-trees.ts';
import type { TreeComparison } from '../../compare/compare-trees.ts';
import { withoutComments } from '../../compare/without-comments.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { listComments, parseSource } from '../../syntax/parse.ts';
import { extensionOf } from '../../syntax/path-name.ts';
import type { UnitFile } from '../contracts.ts';

/** A file's change as far as its two texts tell; what is inert asks for nothing more. */
export type ComparedFile =
  | { readonly file: UnitFile; readonly kind: 'inert'; readonly why: string }
  | { readonly file: UnitFile; readonly kind: 'text' }
  | { readonly file: UnitFile; readonly kind: 'code'; readonly after: SourceFile; readonly before?: SourceFile; readonly comparison?: TreeComparison };

/**
 * Compares a file's old text with its new one. Most small commits that need no model are told here, so this knows nothing of
 * routes and repositories, and makes trees only where more than comments differs.
 */
export function compareFile(file: UnitFile): ComparedFile {
  const { path, oldText, newText } = file;
  if (languageOfPath(path) === undefined) {
    if (oldText !== undefined && withoutSpareSpace(oldText) === withoutSpareSpace(newText)) return { file, kind: 'inert', why: 'only blank lines or spaces at line ends' };
    return { file, kind: 'text' };
  }
  // What is another language now (a `.js` that became a `.ts`) may mean something else by the same words.
  const isSameLanguage = file.oldPath === undefined || extensionOf(file.oldPath) === extensionOf(path);
  if (oldText !== undefined && isSameLanguage && differsInCommentsOnly(path, oldText, newText)) return { file, kind: 'inert', why: 'only comments' };
  const after = parseSource(path, newText);
  const before = oldText === undefined || !after.tree ? undefined : parseSource(file.oldPath ?? path, oldText);
  if (!after.tree || !before?.tree) return { file, kind: 'code', after, ...(before === undefined ? {} : { before }) };
  const comparison = compareTrees(before.tree as unknown as Node, after.tree as unknown as Node, isSameLanguage ? { before: before.text, after: after.text } : undefined);
  const { sameShape, namesDiffer, texts, typeImportsDiffer } = comparison;
  // A component's markup and style are not in the tree.
  const isWhole = !/\.(?:vue|svelte|astro)$/.test(path);
  if (sameShape && isWhole && !namesDiffer && texts.length === 0 && !typeImportsDiffer) return { file, kind: 'inert', why: 'only comments, white space or spelling' };
  return { file, kind: 'code', after, before, ...(isWhole ? { comparison } : {}) };
}

function differsInCommentsOnly(path: string, before: string, after: string): boolean {
  const now = listComments(path, after);
  const old = now === undefined ? undefined : listComments(path, before);
  return old !== undefined && withoutComments(before, old) === withoutComments(after, now!);
}

function withoutSpareSpace(text: string): string {
  return text.split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== '').join('\n');
}
