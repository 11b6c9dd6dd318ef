import { createPause } from '../../core/pause.ts';
import type { HunkOutcome, PlanUnits } from '../contracts.ts';
import { compareFile } from '../routes/compare-file.ts';
import type { ComparedFile } from '../routes/compare-file.ts';
import { readFiles } from './read-files.ts';

/**
 * Cuts the change into units of one request each and decides their routes. What needs no model (comments, lock files, files of
 * secrets) is settled here, with its reason; where that is all, nothing more is loaded. Asks no model.
 */
export const planUnits: PlanUnits = async (input) => {
  const { files, settled } = await readFiles(input);
  const outcomes: HunkOutcome[] = [...settled];
  const open: Exclude<ComparedFile, { kind: 'inert' }>[] = [];
  const pause = createPause();
  for (const file of files) {
    await pause();
    // A pure move has no hunk, and nothing to be asked about.
    if (file.hunks.length === 0) continue;
    const compared = compareFile(file);
    if (compared.kind === 'inert') outcomes.push(...file.hunks.map((hunk) => ({ path: file.path, hunk, state: 'inert' as const, why: compared.why })));
    else open.push(compared);
  }
  const units = open.length === 0 ? [] : await (await import('./make-units.ts')).makeUnits(open, input);
  return { units, settled: outcomes, findings: [] };
};
