import { intersectLines, linesOfHunks } from '../../core/change.ts';
import type { Hunk } from '../../core/change.ts';
import { lineStarts, positionAt } from '../../core/location.ts';
import type { Node } from '../../engine/node.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { parseSource } from '../../syntax/parse.ts';
import type { UnitFile } from '../contracts.ts';
import { estimateTokens } from '../context/estimate-tokens.ts';

/** What a hunk costs at least: its own lines with some around it. */
export function tokensOfHunk(lines: readonly string[], hunk: Hunk): number {
  return estimateTokens(lines.slice(Math.max(0, hunk.newStart - 4), hunk.newStart + hunk.newLines + 3).join('\n')) + hunk.newLines * 2 + hunk.oldLines * 10;
}

/** What a file costs at least. */
export function tokensOfFile(file: UnitFile): number {
  const lines = file.newText.split('\n');
  return file.hunks.reduce((sum, hunk) => sum + tokensOfHunk(lines, hunk), 20);
}

/**
 * Cuts a file whose hunks do not fit into one unit, between the functions, classes and statements of its top level, so that
 * no piece of code is torn. A hunk that alone is larger than the budget stays whole: it gets a unit, and a longer route.
 */
export function splitFile(file: UnitFile, budget: number): readonly UnitFile[] {
  if (file.hunks.length < 2 || tokensOfFile(file) <= budget) return [file];
  const lines = file.newText.split('\n');
  const bounds = topLevelLines(file);
  const groups: Hunk[][] = [];
  let tokens = 0;
  let part = -1;
  for (const hunk of file.hunks) {
    const cost = tokensOfHunk(lines, hunk);
    const home = bounds.findLastIndex((line) => line <= Math.max(1, hunk.newStart));
    const fits = groups.length > 0 && tokens + cost <= budget;
    // Inside one function it is cut only when there is no other way.
    if (fits || (groups.length > 0 && home === part && tokens + cost <= budget * 1.5)) groups.at(-1)!.push(hunk);
    else {
      groups.push([hunk]);
      tokens = 0;
    }
    tokens += cost;
    part = home;
  }
  return groups.map((hunks) => ({ ...file, hunks, changed: intersectLines(file.changed, linesOfHunks(hunks)) }));
}

/** First lines of the statements of the top level; members of classes count as well. */
function topLevelLines(file: UnitFile): readonly number[] {
  const source = languageOfPath(file.path) === undefined ? undefined : parseSource(file.path, file.newText);
  if (!source?.tree) return [];
  const starts = lineStarts(file.newText);
  const nodes = (source.tree.body as unknown as Node[]).flatMap((node) => {
    const members = (node.declaration?.body ?? node.body)?.body as Node[] | undefined;
    return /Class/.test((node.declaration?.type ?? node.type) as string) && Array.isArray(members) ? [node, ...members] : [node];
  });
  return nodes.map((node) => positionAt(starts, node.start).line);
}
