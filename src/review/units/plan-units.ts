import { createPause } from '../../core/pause.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { listImports } from '../../syntax/imports.ts';
import type { HunkOutcome, PlanUnits, UnitFile } from '../contracts.ts';
import { findCallers } from '../repository/find-callers.ts';
import { repositoryOf } from '../repository/repository.ts';
import type { Repository } from '../repository/repository.ts';
import { classifyFile } from '../routes/classify-unit.ts';
import type { ClassedFile } from './pack-units.ts';
import { packUnits } from './pack-units.ts';
import { readFiles } from './read-files.ts';

/**
 * Cuts the change into units of one request each and decides their routes. What needs no model (comments, lock files, files of
 * secrets) is settled here, with its reason. Asks no model.
 */
export const planUnits: PlanUnits = async (input) => {
  const { files, settled } = await readFiles(input);
  const repository = repositoryOf(input.snapshot);
  const outcomes: HunkOutcome[] = [...settled];
  const classed: ClassedFile[] = [];
  const pause = createPause();
  for (const file of files) {
    await pause();
    // A pure move has no hunk, and nothing to be asked about.
    if (file.hunks.length === 0) continue;
    const found = await classifyFile(file, async (path, names) => (await findCallers(repository, path, names)).sites.length);
    if (found.kind === 'inert') outcomes.push(...file.hunks.map((hunk) => ({ path: file.path, hunk, state: 'inert' as const, why: found.why })));
    else classed.push({ file, class: { ...found, kind: found.kind } });
  }
  const edges = await importEdges(repository, classed.map((one) => one.file));
  return { units: packUnits(classed, edges, input.settings), settled: outcomes, findings: [] };
};

/** Which changed file imports which other one. */
async function importEdges(repository: Repository, files: readonly UnitFile[]): Promise<readonly (readonly [string, string])[]> {
  const changed = new Set(files.map((file) => file.path));
  const edges: [string, string][] = [];
  for (const file of files) {
    if (languageOfPath(file.path) === undefined) continue;
    for (const { specifier } of listImports(file.newText)) {
      const target = await repository.resolve(file.path, specifier);
      if (target !== undefined && target !== file.path && changed.has(target)) edges.push([file.path, target]);
    }
  }
  return edges;
}
