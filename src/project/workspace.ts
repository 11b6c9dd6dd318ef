import { isJsonObject, stringsOf } from './json-text.ts';
import type { JsonObject } from './json-text.ts';
import type { Project } from './project.ts';
import { foldersUpward, inFolder, joinPath } from './repository-path.ts';

/** A package of the same repository. */
export interface WorkspacePackage {
  readonly folder: string;
  readonly manifest: JsonObject;
}

/**
 * Finds the workspace package of a name, seen from a folder. The list of files is not asked for (it would cost a git
 * process): for `@acme/db` and the workspace `packages/*` it looks whether `packages/db/package.json` or
 * `packages/acme-db/package.json` has that name.
 * @see https://docs.npmjs.com/cli/using-npm/workspaces
 * @see https://pnpm.io/pnpm-workspace_yaml
 */
export function findWorkspacePackage(name: string, folder: string, project: Project): WorkspacePackage | undefined {
  for (const current of foldersUpward(folder)) {
    const own = project.json(inFolder(current, 'package.json'));
    if (own?.name === name) return { folder: current, manifest: own };
    for (const pattern of workspacePatterns(current, own, project)) {
      for (const guess of foldersOfPattern(current, pattern, name)) {
        const manifest = project.json(inFolder(guess, 'package.json'));
        if (manifest?.name === name) return { folder: guess, manifest };
      }
    }
  }
  return undefined;
}

function workspacePatterns(folder: string, manifest: JsonObject | undefined, project: Project): readonly string[] {
  const field = manifest?.workspaces;
  const npm = isJsonObject(field) ? stringsOf(field.packages) : stringsOf(field);
  if (npm.length > 0) return npm;
  // pnpm names them in a file beside the manifest; without a manifest there is no workspace root.
  const yaml = manifest === undefined ? undefined : project.text(inFolder(folder, 'pnpm-workspace.yaml'));
  return yaml === undefined ? [] : listUnder(yaml, 'packages');
}

/** The list items below a top-level key of a YAML text: all that pnpm-workspace.yaml needs. */
function listUnder(yaml: string, key: string): readonly string[] {
  const block = new RegExp(`^${key}:[^\\S\\n]*\\n((?:[^\\S\\n]*(?:-[^\\n]*|#[^\\n]*)?\\r?\\n)*)`, 'm').exec(`${yaml}\n`)?.[1] ?? '';
  return Array.from(block.matchAll(/^\s*-\s*(['"]?)([^'"#\n]+?)\1\s*(?:#.*)?\r?$/gm), (match) => match[2]!);
}

/** `packages/*` and `@acme/db` → `packages/db`, `packages/acme-db`, `packages/@acme/db`; a pattern without `*` is itself. */
function foldersOfPattern(root: string, pattern: string, name: string): readonly string[] {
  if (pattern.startsWith('!')) return [];
  const last = name.slice(name.lastIndexOf('/') + 1);
  const words = [last, name.replace('@', '').replace('/', '-'), name];
  const filled = pattern.includes('*') ? words.map((word) => pattern.replace(/\*\*\/\*|\*\*|\*/, () => word)) : [pattern];
  return filled.flatMap((path) => (path.includes('*') ? [] : (joinPath(root, path) ?? [])));
}
