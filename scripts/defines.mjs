import { readFileSync } from 'node:fs';

/** The version, which the build and the tests put in place of a name declared in `src/define.d.ts`. */
export function readDefines() {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
  return { GUARD_VERSION: JSON.stringify(version) };
}
