import { compileModels } from '../../scripts/build.mjs';

/** Vitest global setup: the library models, compiled once for every test. */
export default async function setup(): Promise<void> {
  await compileModels();
}
