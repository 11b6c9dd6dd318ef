import { basename, sep } from 'node:path';

/**
 * Says what is missing when a file of guard's own could not be read (`dist/more.js`): a package that was unpacked in part, or cleaned up
 * by somebody. Undefined for every other error.
 *
 * @param folder where guard's own files lie
 */
export function describeMissingPart(error: unknown, folder: string): string | undefined {
  const { code, path } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown };
  if (code !== 'ENOENT' || typeof path !== 'string' || !path.startsWith(folder + sep)) return undefined;
  return `guard: guard's installation is incomplete: ${basename(folder)}/${path.slice(folder.length + 1)} is missing\n  Install it again: npm install stageguard\n`;
}
