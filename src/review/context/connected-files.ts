import { languageOfPath } from '../../syntax/language.ts';
import { listImports } from '../../syntax/imports.ts';
import type { Repository } from '../repository/repository.ts';
import { estimateTokens } from './estimate-tokens.ts';
import type { ContextPiece } from './piece.ts';

/** Files that are walked, at most. */
const MAX_FILES = 400;

/**
 * Whole files that are connected with the change by imports, the nearest first, until the tokens are used: what it imports, what its
 * callers are, and what those import in turn. This is how a model with a large window gets to see the code base around a change.
 *
 * @param callers files that use what the change alters.
 */
export async function connectedFiles(repository: Repository, changed: ReadonlySet<string>, callers: readonly string[], tokens: number): Promise<readonly ContextPiece[]> {
  const pieces: ContextPiece[] = [];
  const seen = new Set(changed);
  let left = tokens;
  let nearest = [...callers, ...(await importsOf(repository, [...changed]))];
  while (nearest.length > 0 && left > 0 && seen.size < MAX_FILES) {
    const next: string[] = [];
    for (const path of nearest) {
      if (seen.has(path) || seen.size >= MAX_FILES) continue;
      seen.add(path);
      const text = await repository.text(path);
      if (text === undefined || languageOfPath(path) === undefined) continue;
      next.push(path);
      const cost = estimateTokens(text) + 25;
      // A file that is too large leaves room for smaller ones.
      if (cost > left) continue;
      left -= cost;
      pieces.push({ kind: 'connected', title: 'connected with the change by imports', path, text });
    }
    nearest = await importsOf(repository, next);
  }
  return pieces;
}

async function importsOf(repository: Repository, paths: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const path of paths) {
    const text = await repository.text(path);
    if (text === undefined || languageOfPath(path) === undefined) continue;
    for (const { specifier } of listImports(text)) {
      const target = await repository.resolve(path, specifier);
      if (target !== undefined) found.push(target);
    }
  }
  return found;
}
