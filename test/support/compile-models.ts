import { compileModels } from '../../scripts/build.mjs';

/** Vitest global setup: the library models, compiled once for every test. */
export default async function setup(): Promise<void> {
  try {
    await compileModels();
  } catch (error) {
    // While a model is being written, the tests that need no models can run. The others say that the table is missing,
    // and the models' own tests say what is wrong.
    console.warn(`The library models do not compile: ${String(error)}`);
  }
}
