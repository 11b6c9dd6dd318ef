import { isJsonObject } from './json-text.ts';
import { folderOf, foldersUpward, inFolder } from './repository-path.ts';
import type { World } from './world.ts';

/** Names that a runtime or an editor gives, whatever the manifest says. */
const PROVIDED = /^(?:bun|vscode|k6|electron|atom|obsidian|uxp|photoshop|meteor|sketch|figma|Deno|workerd|ember|@ember\/.*|@glimmer\/.*|goober|aws-sdk|@aws-sdk\/.*|playground|gi|cocos|cc|mongodb-snippet|api-extractor|pnpapi|geojson|csstype)(?:\/|$)/;

/** Files beside which names come from an import map or another resolver than Node's. */
const OTHER_RESOLVERS = ['import_map.json', 'importmap.json', '.meteor/release', 'importmap.rb', 'config/importmap.rb', 'BUILD.bazel', 'ember-cli-build.js', 'bower.json', 'component.json', 'require.js', 'manifest.webapp', 'jspm.config.js', 'system.config.js'];

/** Tells whether something other than node_modules may give a package: Bun, an editor, a function's runtime, an import map. */
export function isProvided(name: string, from: string, world: World): boolean {
  if (PROVIDED.test(name)) return true;
  return foldersUpward(folderOf(from)).some((folder) => OTHER_RESOLVERS.some((file) => world.listing.has(inFolder(folder, file))) || isMapped(name, folder, world));
}

/** Deno's import map, where it has the name or is not all in one file; Flow's own resolver. */
function isMapped(name: string, folder: string, world: World): boolean {
  const names = world.listing.namesIn(folder);
  if (names.includes('.flowconfig') && /\bmodule\.(?:name_mapper|system|file_ext)|\bhaste\b/.test(world.text(inFolder(folder, '.flowconfig')) ?? 'haste')) return true;
  const files = names.filter((file) => /^deno\.(?:[\w.-]+\.)?jsonc?$/.test(file));
  if (files.length === 0) return names.includes('deno.lock');
  return files.some((file) => {
    const json = world.project.json(inFolder(folder, file));
    if (!json || json.importMap !== undefined || json.workspace !== undefined || json.workspaces !== undefined || !isJsonObject(json.imports) || files.length > 1) return true;
    return Object.keys(json.imports).some((key) => key === name || (key.endsWith('/') ? name.startsWith(key) : name.startsWith(`${key}/`)));
  });
}
