import { createPause } from '../../core/pause.ts';
import { isTestPath } from '../../core/test-path.ts';
import { languageOfPath } from '../../syntax/language.ts';
import { listImports } from '../../syntax/imports.ts';
import type { ReviewInput, ReviewUnit, UnitFile } from '../contracts.ts';
import { findCallers } from '../repository/find-callers.ts';
import { repositoryOf } from '../repository/repository.ts';
import type { Repository } from '../repository/repository.ts';
import { classifyFile } from '../routes/classify-unit.ts';
import type { ClassifyAround } from '../routes/classify-unit.ts';
import type { ComparedFile } from '../routes/compare-file.ts';
import type { ClassedFile } from './pack-units.ts';
import { packUnits } from './pack-units.ts';

/** Classifies the files that a model has to read, and packs them into units with their routes. */
export async function makeUnits(files: readonly Exclude<ComparedFile, { kind: 'inert' }>[], { snapshot, settings, isTest = isTestPath }: ReviewInput): Promise<readonly ReviewUnit[]> {
  const repository = repositoryOf(snapshot);
  const around: ClassifyAround = { countCallers: async (path, names) => (await findCallers(repository, path, names)).sites.length, isTest };
  const classed: ClassedFile[] = [];
  const pause = createPause();
  for (const compared of files) {
    await pause();
    classed.push({ file: compared.file, class: await classifyFile(compared, around) });
  }
  const edges = await importEdges(repository, classed.map((one) => one.file));
  return packUnits(classed, edges, settings);
}

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
