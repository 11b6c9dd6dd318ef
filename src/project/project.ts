import { readJsonObject } from './json-text.ts';
import type { JsonObject } from './json-text.ts';

/** Texts of the snapshot, by path from the top. */
export interface ProjectTexts {
  /** `undefined` = no such file, `null` = not loaded yet. */
  read(path: string): string | undefined | null;
}

/** Manifests of one repository, read as they are asked for. */
export interface Project {
  /** Paths that were asked for and not loaded yet. Load them (absent ones too), then ask again; empty = the answers are final. */
  readonly wanted: ReadonlySet<string>;
  /** A JSON (or JSON with comments) file; undefined when there is none or it is wanted now. */
  json(path: string): JsonObject | undefined;
  /** Any other text. */
  text(path: string): string | undefined;
}

/**
 * Makes a Project over a snapshot. Nothing is read from disk and nothing is executed: resolution works by asking, saying
 * what it still wants, and being asked again.
 *
 * ```ts
 * let paths = resolveImport('src/api.ts', '@/db', project);
 * while (project.wanted.size > 0) {
 *   await snapshot.load([...project.wanted]);
 *   paths = resolveImport('src/api.ts', '@/db', project);
 * }
 * ```
 */
export function createProject(texts: ProjectTexts): Project {
  const wanted = new Set<string>();
  const parsed = new Map<string, JsonObject>();
  function text(path: string): string | undefined {
    const found = texts.read(path);
    if (found === null) wanted.add(path);
    else wanted.delete(path);
    return found ?? undefined;
  }
  return {
    get wanted() {
      // Loaded meanwhile, perhaps for another reason.
      for (const path of wanted) if (texts.read(path) !== null) wanted.delete(path);
      return wanted;
    },
    text,
    json(path) {
      const known = parsed.get(path);
      if (known !== undefined) return known;
      const found = text(path);
      if (found === undefined) return undefined;
      const value = readJsonObject(found);
      parsed.set(path, value);
      return value;
    },
  };
}
