import { listNames } from '../../compare/bindings.ts';
import { compareTrees } from '../../compare/compare-trees.ts';
import { compareNames, findLeftBehind, isGlobalName } from '../../compare/renames.ts';
import type { LeftBehind } from '../../compare/renames.ts';
import { countLines } from '../../core/change.ts';
import type { Hunk } from '../../core/change.ts';
import { positionAt } from '../../core/location.ts';
import type { LeftBehindCandidate } from '../../core/text-candidate.ts';
import type { Node } from '../../engine/node.ts';
import { decodeText } from '../../syntax/decode.ts';
import { parseSource } from '../../syntax/parse.ts';
import type { TextsInput } from './check-texts.ts';

/** In a change of more programs than this, renames are not followed: a repository read whole has no old version. */
const MAX_FILES = 200;
const DECLARES = /\b(?:const|let|var|function\*?|class)\s+([A-Za-z_$][\w$]*)/g;

/** Uses that keep the old name of something this change renamed. Only files are parsed whose removed lines declare a name that is still used. */
export async function findRenameSlips({ snapshot, sources, options, parse }: TextsInput): Promise<readonly LeftBehindCandidate[]> {
  const edited = sources.filter(({ change }) => change.status !== 'added' && change.oldPath === undefined && change.hunks.some((hunk) => hunk.oldLines > 0 && hunk.newLines > 0));
  if (edited.length === 0 || edited.length > MAX_FILES || countLines(edited[0]!.change.changed, 1) > 1e6) return [];
  await snapshot.loadBase(edited.map(({ change }) => change.path));
  const found: LeftBehindCandidate[] = [];
  for (const { change, text } of edited) {
    const { path } = change;
    const bytes = snapshot.readBase(path);
    const before = bytes ? decodeText(bytes)?.text : undefined;
    if (before === undefined || !mayHaveSlipped(before, text, change.hunks)) continue;
    const [old, now] = [parseSource(path, before, options.parser ? { parser: options.parser } : {}), parse(path, text)];
    if (!old.tree || !now.tree) continue;
    const program = now.tree as unknown as Node;
    const isModule = (program.body as Node[]).some((node) => /^(?:Import|Export)/.test(node.type)) || /\.[cm]?tsx?$|\.(?:vue|svelte|astro|mjs)$/.test(path);
    for (const slip of slipsOf(old.tree as unknown as Node, program, before, text)) found.push(candidateOf(slip, path, now.lineStarts, program, isModule));
  }
  return found;
}

/** By text alone: a name whose declaration went, that no new line declares, and that is still there. */
function mayHaveSlipped(before: string, after: string, hunks: readonly Hunk[]): boolean {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const lines = (texts: readonly string[], start: number, count: number): string => texts.slice(Math.max(0, start - 1), Math.max(0, start - 1) + count).join('\n');
  const gone = new Set(hunks.flatMap((hunk) => [...lines(old, hunk.oldStart, hunk.oldLines).matchAll(DECLARES)].map((match) => match[1]!)));
  for (const hunk of hunks) for (const match of lines(now, hunk.newStart, hunk.newLines).matchAll(DECLARES)) gone.delete(match[1]!);
  return [...gone].some((name) => new RegExp(`(?<![\\w$.])${name.replace(/\$/g, '\\$')}(?![\\w$])`).test(after));
}

function slipsOf(before: Node, after: Node, textBefore: string, textAfter: string): readonly LeftBehind[] {
  const comparison = compareTrees(before, after, { before: textBefore, after: textAfter });
  const same = comparison.sameShape ? compareNames(before, after).leftBehind : [];
  // What an outer declaration or a global of the same name catches may be meant.
  return same.length > 0 ? same.filter((slip) => slip.captured === undefined && !isGlobalName(slip.use.name)) : findLeftBehind(before, after, textBefore, textAfter);
}

function candidateOf({ use, rename }: LeftBehind, path: string, starts: readonly number[], program: Node, certain: boolean): LeftBehindCandidate {
  const at = ([start, end]: readonly [number, number]) => ({ path, start: positionAt(starts, start), end: positionAt(starts, end) });
  // `{ total }` has to stay a property of that name.
  const isShorthand = listNames(program).some((other) => other.role === 'label' && other.range[0] === use.range[0]);
  return {
    kind: 'missing-declaration', from: rename.from, to: rename.to, declaredAt: at(rename.declaration.range), certain, location: at(use.range),
    fix: { description: `Use ${rename.to}`, edits: [{ path, start: use.range[0], end: use.range[1], text: isShorthand ? `${rename.from}: ${rename.to}` : rename.to }] },
  };
}
