import { matchGlobs, refuseGlob } from '../../config/globs.ts';
import { languageOfPath } from '../../syntax/language.ts';
import type { ChangedText } from './change-texts.ts';
import { addedLines } from './change-texts.ts';

/** Folders and names of what programs write; nobody reviews that. */
const written = /(?:^|\/)(?:dist|build|out|vendor|third_party|node_modules|generated|__generated__|gen|coverage|__snapshots__|__fixtures__|fixtures)\/|\.min\.|\.d\.[cm]?ts$|\.(?:gen|generated|pb|bundle)\.|(?:^|[._-])lock\b/;

/** A new line of `.gitattributes` that changes how source files are shown to reviewers. */
export interface HiddenFiles {
  readonly act: 'hidden-from-diff' | 'folded-in-diff';
  readonly line: number;
  /** The line itself, and one file that it means. */
  readonly what: string;
}

/** Looks at the new lines of an attributes file; `paths` are all tracked files. */
export function compareAttributes(file: ChangedText, paths: readonly string[]): readonly HiddenFiles[] {
  const found: HiddenFiles[] = [];
  const folder = file.path.slice(0, file.path.lastIndexOf('/') + 1);
  let sources: readonly string[] | undefined;
  for (const { number, text } of addedLines(file)) {
    const [pattern, ...attributes] = text.trim().split(/\s+/);
    if (pattern === undefined || pattern.startsWith('#') || pattern.startsWith('[attr]')) continue;
    const isHidden = attributes.some((name) => name === '-diff' || name === 'binary' || name === 'diff=binary');
    const isFolded = attributes.some((name) => /^linguist-(?:generated|vendored)(?:=true)?$/.test(name));
    if (!isHidden && !isFolded) continue;
    sources ??= paths.filter((path) => languageOfPath(path) !== undefined && !written.test(path));
    const example = firstMatch(folder, pattern, sources);
    if (example !== undefined) found.push({ act: isHidden ? 'hidden-from-diff' : 'folded-in-diff', line: number, what: `\`${text.trim().slice(0, 100)}\` (\`${example}\`, for one)` });
  }
  return found;
}

function firstMatch(folder: string, pattern: string, paths: readonly string[]): string | undefined {
  const bare = pattern.replace(/^"|"$/g, '');
  const glob = bare.includes('/') || folder === '' ? `${folder}${bare.replace(/^\//, '')}` : `${folder}**/${bare}`;
  // What git takes for a pattern and guard does not is told by its plain beginning.
  if (refuseGlob(glob) !== undefined) return paths.find((path) => path.startsWith(`${folder}${bare.replace(/[*?[].*$/s, '')}`));
  const matches = matchGlobs([bare.includes('/') && folder === '' ? `/${bare.replace(/^\//, '')}` : glob]);
  return paths.find((path) => matches(path));
}
