import { changedExports, listExports } from '../../compare/exports.ts';
import type { Node } from '../../engine/node.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { parseSource } from '../../syntax/parse.ts';
import type { UnitFile } from '../contracts.ts';
import { findCallers } from '../repository/find-callers.ts';
import type { Repository } from '../repository/repository.ts';
import { numberedLines } from './numbered-lines.ts';
import type { ContextPiece } from './piece.ts';

/** Places shown, at most; the number of the others is told. */
const MAX_SITES = 6;

/** Uses of changed exports: as shown, and the files they stand in. */
export interface CallSites {
  readonly pieces: readonly ContextPiece[];
  readonly paths: readonly string[];
}

const none: CallSites = { pieces: [], paths: [] };

/** Where other files use the exports whose signature this change alters. */
export async function callSites(repository: Repository, file: UnitFile): Promise<CallSites> {
  if (file.oldText === undefined || languageOfPath(file.path) === undefined) return none;
  const before = parseSource(file.oldPath ?? file.path, file.oldText);
  const after = parseSource(file.path, file.newText);
  if (!before.tree || !after.tree) return none;
  const names = changedExports(listExports(before.tree as unknown as Node, before.text), listExports(after.tree as unknown as Node, after.text));
  if (names.length === 0) return none;
  const { sites, complete } = await findCallers(repository, file.path, names);
  if (sites.length === 0) return none;
  // One place a file first: they tell more than several of one.
  const ordered = [...sites.filter((site, index) => sites.findIndex((one) => one.path === site.path) === index), ...sites].filter((site, index, all) => all.indexOf(site) === index);
  const shown: string[] = [];
  for (const site of ordered.slice(0, MAX_SITES)) {
    const text = await repository.text(site.path);
    if (text !== undefined) shown.push(`${site.path}:\n${numberedLines(text, [{ start: site.startLine, end: site.endLine + 1 }])}`);
  }
  const rest = sites.length - Math.min(sites.length, MAX_SITES);
  if (rest > 0) shown.push(`… ${rest} more place${rest === 1 ? '' : 's'}`);
  if (!complete) shown.push('(the repository is too large to be searched whole; there may be more)');
  return { pieces: [{ kind: 'call-sites', title: `uses of ${names.join(', ')}, whose signature changed`, text: shown.join('\n') }], paths: [...new Set(sites.map(({ path }) => path))] };
}
