import { folderOf, foldersUpward, inFolder } from './repository-path.ts';
import type { World } from './world.ts';

/** Names that a runtime or an editor gives, whatever the manifest says. */
const PROVIDED = /^(?:bun|vscode|k6|electron|atom|obsidian|uxp|photoshop|meteor|sketch|figma|Deno|workerd|ember|@ember\/.*|@glimmer\/.*|goober|aws-sdk|@aws-sdk\/.*|playground|gi|cocos|cc|mongodb-snippet|api-extractor|geojson|csstype)(?:\/|$)/;

/** Files beside which names come from an import map or another resolver than Node's. */
const OTHER_RESOLVERS = ['deno.json', 'deno.jsonc', 'deno.lock', 'import_map.json', 'importmap.json', '.meteor/release', 'importmap.rb', 'config/importmap.rb', 'BUILD.bazel', '.flowconfig', 'ember-cli-build.js', 'bower.json', 'component.json', 'require.js', 'manifest.webapp', 'jspm.config.js', 'system.config.js'];

/** Tells whether something other than node_modules may give a package: Bun, an editor, a function's runtime, an import map. */
export function isProvided(name: string, from: string, world: World): boolean {
  if (PROVIDED.test(name)) return true;
  return foldersUpward(folderOf(from)).some((folder) => OTHER_RESOLVERS.some((file) => world.listing.has(inFolder(folder, file))) || world.listing.namesIn(folder).some((file) => /^deno\.[\w.-]+\.jsonc?$/.test(file)));
}
