import { createRequire } from 'node:module';

/** CommonJS's `require`. In the built program, which is CommonJS, it is that itself (see scripts/build.mjs). */
const require = createRequire(import.meta.url);

/**
 * Loads a package at once, when it is first needed: parsing is synchronous, and three of the four parsers are never
 * loaded in most runs. @throws when it is not installed
 *
 * @param beside look for it where this package would, which may have a copy of its own.
 */
export function requirePackage(name: string, beside?: string): unknown {
  return require(beside === undefined ? name : require.resolve(name, { paths: [require.resolve(beside)] }));
}
