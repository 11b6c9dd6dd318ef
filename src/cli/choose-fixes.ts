import type { Edit, Finding, Fix } from '../core/finding.ts';

/** A fix that is applied, and what it is for. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** Fixes that can be applied together, `most` at most: of two that touch, the first in the order of the report. */
export function chooseFixes(findings: readonly Finding[], most: number, isOpen: (path: string) => boolean): readonly ChosenFix[] {
  const taken: Edit[] = [];
  const chosen: ChosenFix[] = [];
  for (const finding of findings) {
    const { fix } = finding;
    if (chosen.length === most) break;
    if (fix === undefined || fix.edits.length === 0) continue;
    if (fix.edits.some((edit) => taken.some((other) => touch(edit, other)))) continue;
    if (!fix.edits.every((edit) => isOpen(edit.path))) continue;
    taken.push(...fix.edits);
    chosen.push({ finding, fix });
  }
  return chosen;
}

/** Two insertions at one place touch too: their order would be a matter of luck. */
function touch(a: Edit, b: Edit): boolean {
  return a.path === b.path && a.start <= b.end && b.start <= a.end;
}

/** The edits of some fixes, file by file. */
export function editsByPath(fixes: readonly ChosenFix[]): ReadonlyMap<string, readonly Edit[]> {
  const byPath = new Map<string, Edit[]>();
  for (const edit of fixes.flatMap(({ fix }) => fix.edits)) {
    const known = byPath.get(edit.path);
    if (known === undefined) byPath.set(edit.path, [edit]);
    else known.push(edit);
  }
  return byPath;
}
