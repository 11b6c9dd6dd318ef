import { folderOf, foldersUpward, inFolder } from '../../project/repository-path.ts';
import type { Repository } from '../repository/repository.ts';
import type { ContextPiece } from './piece.ts';

/** What a repository tells those who work on it; the first name that is there counts in each folder. */
const NAMES = ['guard.md', '.guard/guard.md', 'AGENTS.md', 'CLAUDE.md', '.github/copilot-instructions.md', 'CONVENTIONS.md'];
/** Longest guidance that is shown, in characters. */
const MAX_LENGTH = 6_000;

/**
 * The repository's guidance, from the version before the change: a change cannot rewrite what its reviewer is told.
 * The nearest folder's comes last, since it is the most special.
 */
export async function guidance(repository: Repository, paths: readonly string[]): Promise<readonly ContextPiece[]> {
  const folders = [...new Set(paths.flatMap((path) => foldersUpward(folderOf(path))))].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  const known = new Set(await repository.paths());
  const pieces: ContextPiece[] = [];
  let left = MAX_LENGTH;
  for (const folder of folders) {
    const name = NAMES.map((one) => inFolder(folder, one)).find((path) => known.has(path));
    const text = name === undefined ? undefined : await repository.baseText(name);
    if (name === undefined || text === undefined || text.trim() === '' || left <= 0) continue;
    const shown = text.length > left ? `${text.slice(0, left)}\n… (${text.length - left} more characters are not shown)` : text;
    left -= shown.length;
    pieces.push({ kind: 'guidance', title: 'conventions of this repository', path: name, text: shown.trim() });
  }
  return pieces;
}
