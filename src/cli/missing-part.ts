import { basename, sep } from 'node:path';

/**
 * Says what is missing when a file of guard's own could not be read (`dist/more.js`): a package that was unpacked in part, or cleaned up
 * by somebody. Undefined for every other error.
 *
 * @param folder where guard's own files lie
 */
export function describeMissingPart(error: unknown, folder: string): string | undefined {
  const name = nameOfMissing(error, folder);
  return name && `guard: guard's installation is incomplete: ${basename(folder)}/${name} is missing\n  Install it again: npm install stageguard\n`;
}

/** Read as a text, or asked for as a module. */
function nameOfMissing(error: unknown, folder: string): string | undefined {
  const { code, path, message } = (error ?? {}) as { readonly code?: unknown; readonly path?: unknown; readonly message?: unknown };
  if (code === 'ENOENT' && typeof path === 'string' && path.startsWith(folder + sep)) return path.slice(folder.length + 1);
  // Only what lies beside the program is asked for so; packages have names.
  return code === 'MODULE_NOT_FOUND' ? /^Cannot find module '\.\/([\w.-]+)'/.exec(String(message))?.[1] : undefined;
}
