import { isBuiltin } from 'node:module';
import type { Disk } from '../../core/outside.ts';
import { findEntries, findInstalled } from '../../project/installed.ts';

export interface TypesPlace {
  /** Of the package itself, also where its declarations are those of `@types`. */
  readonly version: string;
  readonly entry: string;
}

/** The package that a specifier names; undefined for relative paths, `#imports` and what Node itself has. */
export function packageOf(specifier: string): string | undefined {
  if (isBuiltin(specifier) || /^[.#/]/.test(specifier)) return undefined;
  return /^(?:@[^/]+\/)?[^/.][^/]*/.exec(specifier)?.[0];
}

/** A package's own declarations, else those of `@types`, as seen from a folder. `subpath`: with its slash, or empty. */
export function findTypes(folder: string, name: string, subpath: string, disk: Disk): TypesPlace | undefined {
  const own = findInstalled(folder, name, disk);
  const entry = own && typesEntry(own, subpath, disk);
  if (own && entry !== undefined) return { version: own.version, entry };
  const typed = findInstalled(folder, `@types/${name.startsWith('@') ? name.slice(1).replace('/', '__') : name}`, disk);
  const other = typed && typesEntry(typed, subpath, disk);
  return typed && other !== undefined ? { version: (own ?? typed).version, entry: other } : undefined;
}

function typesEntry(installed: NonNullable<ReturnType<typeof findInstalled>>, subpath: string, disk: Disk): string | undefined {
  const entries = findEntries(installed, subpath, disk);
  if (entries.state !== 'exists') return undefined;
  const said = entries.files.find((file) => file.types)?.path;
  if (said !== undefined) return said;
  // Without a condition for types, those beside the program count: `server/mcp.js` → `server/mcp.d.ts`.
  const beside = entries.files.map(({ path }) => path.replace(/\.([cm]?)js$/, '.d.$1ts'));
  return beside.find((path) => /\.d\.[cm]?ts$/.test(path) && disk.kindOf(path) === 'file');
}
