import { buildAll } from '../../scripts/build.mjs';

/** Vitest global setup of the e2e project: dist/ is built from the sources that are tested. */
export default async function setup(): Promise<void> {
  await buildAll();
}
