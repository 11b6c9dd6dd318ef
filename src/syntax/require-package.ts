import { createRequire } from 'node:module';

/**
 * Loads a package at once, when it is first needed: parsing is synchronous, and three of the four parsers are never
 * loaded in most runs. In the built program it is CommonJS's own `require` (see scripts/build.mjs).
 */
export const requirePackage: (name: string) => unknown = createRequire(import.meta.url);
