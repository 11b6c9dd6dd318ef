import type { TreeComparison } from '../../compare/compare-trees.ts';
import { changedExports, listExports } from '../../compare/exports.ts';
import { compareNames, findLeftBehind } from '../../compare/renames.ts';
import { linesOfHunks } from '../../core/change.ts';
import type { LineSet } from '../../core/change.ts';
import type { SourceFile } from '../../core/source-file.ts';
import type { Node } from '../../engine/node.ts';
import { extensionOf } from '../../syntax/path-name.ts';
import type { ReviewUnit, UnitFile } from '../contracts.ts';
import { isTestData } from '../units/read-files.ts';
import type { ComparedFile } from './compare-file.ts';
import { findSignals } from './find-signals.ts';
import type { Cause } from './route-table.ts';
import { securityPath } from './signal-table.ts';

/** What one file's change is, with the reason in words. */
export interface FileClass {
  readonly kind: ReviewUnit['kind'];
  /** A noun phrase: `consistent rename of total to sum`. */
  readonly why: string;
  /** Why it is complex; empty otherwise. */
  readonly causes: readonly Cause[];
  /** Exports whose signature differs or that are gone: whoever uses them is concerned. */
  readonly changedExports: readonly string[];
}

/** What is asked of the repository around a file. */
export interface ClassifyAround {
  /** How many places of other files use exports of a path. */
  countCallers(path: string, names: readonly string[]): Promise<number>;
  isTest(path: string): boolean;
}

/**
 * Decides what a change is by comparing the old tree with the new one. Deterministic, and made by code alone: comments,
 * names and texts of the change cannot influence it but by being code.
 */
export async function classifyFile(compared: Exclude<ComparedFile, { kind: 'inert' }>, around: ClassifyAround): Promise<FileClass> {
  const { file } = compared;
  if (compared.kind === 'text') return classifyText(file);
  const { after, before, comparison } = compared;
  if (!after.tree) return plain('normal', 'does not parse, so it is read as text');
  if (!before?.tree) return graded(file, undefined, after, around, before ? 'the old text does not parse' : 'new file');
  const same = comparison?.sameShape === true ? sameShape(comparison, before, after) : undefined;
  return same ?? graded(file, before, after, around, 'changes what the code does');
}

/** Same shape: only names, texts and imports of types can differ. Undefined when that may change what the code does. */
function sameShape({ namesDiffer, texts, typeImportsDiffer }: TreeComparison, before: SourceFile, after: SourceFile): FileClass | undefined {
  const parts: string[] = [];
  if (namesDiffer) {
    const names = compareNames(treeOf(before), treeOf(after));
    const left = names.leftBehind[0];
    if (left) return { kind: 'complex', why: `inconsistent rename of ${left.rename.from} to ${left.rename.to}`, causes: ['inconsistent-rename'], changedExports: [] };
    if (names.labels.length > 0 || names.replaced.length > 0 || names.renames.some((one) => one.isExported)) return undefined;
    const [first, ...more] = names.renames;
    if (!first) return undefined;
    parts.push(`consistent rename of ${first.from} to ${first.to}${more.length > 0 ? ` and ${more.length} more` : ''}`);
  }
  if (texts.length > 0) {
    if (!texts.every((one) => one.isMarkup || (isProse(one.before) && isProse(one.after)))) return undefined;
    parts.push(texts.length === 1 ? 'another wording of a text' : `another wording of ${texts.length} texts`);
  }
  if (typeImportsDiffer) parts.push(parts.length === 0 ? 'imports of types only' : 'imports of types');
  return plain('trivial', parts.join(', '));
}

/** Words for people: a key, an address, a query or a format is behaviour. */
function isProse(text: string): boolean {
  if (/[<>{}=;%$\\|#@/_]|\b(?:select|insert|update|delete|where|from|join)\b.*\b(?:from|into|set|where|=)\b/i.test(text)) return false;
  return /\p{L}{2,}[,.:!?…'’]*\s+\S*\p{L}/u.test(text.trim());
}

async function graded(file: UnitFile, before: SourceFile | undefined, after: SourceFile, around: ClassifyAround, otherwise: string): Promise<FileClass> {
  const causes = new Set<Cause>();
  const reasons: string[] = [];
  const add = (cause: Cause, reason: string): void => {
    causes.add(cause);
    reasons.push(reason);
  };
  const signals = [...findSignals(after, file.changed), ...(before ? findSignals(before, removedLines(file)) : [])];
  const labels = (cause: Cause): string => [...new Set(signals.filter((one) => one.cause === cause).map((one) => one.label))].slice(0, 3).join(', ');
  // A test that hashes or waits endangers nobody.
  if (!around.isTest(file.path)) {
    if (labels('security') !== '') add('security', `touches ${labels('security')}`);
    else if (securityPath.test(file.path)) add('security', 'is part of authentication or security by its path');
    if (labels('concurrency') !== '') add('concurrency', `concurrency: ${labels('concurrency')}`);
  }
  let changed: readonly string[] = [];
  if (before) {
    const left = findLeftBehind(treeOf(before), treeOf(after), file.oldText ?? '', file.newText)[0];
    if (left) add('inconsistent-rename', `inconsistent rename of ${left.rename.from} to ${left.rename.to}`);
    changed = changedExports(listExports(treeOf(before), before.text), listExports(treeOf(after), after.text));
    const callers = changed.length === 0 ? 0 : await around.countCallers(file.path, changed);
    if (callers > 0) add('exported-signature', `exported signature of ${changed.slice(0, 3).join(', ')} changed, ${callers} call site${callers === 1 ? '' : 's'}`);
  }
  return { kind: causes.size > 0 ? 'complex' : 'normal', why: reasons.length > 0 ? reasons.join('; ') : otherwise, causes: [...causes], changedExports: changed };
}

/** Texts guard has no tree of. */
function classifyText(file: UnitFile): FileClass {
  const { path, newText } = file;
  if (isTestData(path)) return plain('trivial', 'test data');
  if (/^(?:sql|pgsql|psql|plsql)$/.test(extensionOf(path))) {
    const added = linesOf(newText, file.changed).replace(/--[^\n]*|\/\*[^]*?\*\//g, ' ');
    const risk = /\b(?:drop\s+(?:table|column|schema|database|index|constraint|view)|truncate\b|delete\s+from|alter\s+table[^;]*\b(?:drop|rename|alter\s+column|modify|set\s+not\s+null)|update\s+[\w."]+\s+set)\b/i.exec(added);
    if (risk) return { kind: 'complex', why: `SQL that can lose data (${risk[0].replace(/\s+/g, ' ').slice(0, 40)})`, causes: ['data-loss'], changedExports: [] };
    return plain('normal', 'SQL');
  }
  return plain('normal', `${extensionOf(path) || 'text'} file`);
}

function plain(kind: 'trivial' | 'normal', why: string): FileClass {
  return { kind, why, causes: [], changedExports: [] };
}

function treeOf(file: SourceFile): Node {
  return file.tree as unknown as Node;
}

function removedLines({ hunks }: UnitFile): LineSet {
  return linesOfHunks(hunks.map((hunk) => ({ oldStart: hunk.newStart, oldLines: hunk.newLines, newStart: hunk.oldStart, newLines: hunk.oldLines })));
}

function linesOf(text: string, lines: LineSet): string {
  const all = text.split('\n');
  return lines.flatMap(({ start, end }) => all.slice(start - 1, end - 1)).join('\n');
}
