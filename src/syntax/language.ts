import { baseName, extensionOf } from './path-name.ts';

/** The kinds of text guard reads a program from. */
export type Language = 'javascript' | 'typescript' | 'tsx' | 'vue' | 'svelte' | 'astro';

const byExtension: Readonly<Record<string, Language>> = {
  js: 'javascript', mjs: 'javascript', cjs: 'javascript', jsx: 'javascript', es6: 'javascript', es: 'javascript', jsm: 'javascript',
  ts: 'typescript', mts: 'typescript', cts: 'typescript', tsx: 'tsx',
  vue: 'vue', svelte: 'svelte', astro: 'astro',
};

/** File names without a telling extension that hold JavaScript by convention. */
const byName: Readonly<Record<string, Language>> = { jakefile: 'javascript' };

/**
 * The language that a path's name promises, without looking inside.
 * `src/db.mts` → typescript; `bin/www` → undefined (see {@link languageOfShebang}).
 */
export function languageOfPath(path: string): Language | undefined {
  return byExtension[extensionOf(path)] ?? byName[baseName(path).toLowerCase()];
}

/**
 * The language a `#!` line asks for: node, bun, deno, tsx, ts-node, zx and the like; undefined without one.
 * `#!/usr/bin/env -S node --no-warnings` → javascript.
 */
export function languageOfShebang(text: string): Language | undefined {
  if (!text.startsWith('#!')) return undefined;
  const lineEnd = text.search(/[\r\n]/);
  const line = text.slice(2, lineEnd === -1 ? undefined : lineEnd);
  if (/(^|[\s/])(tsx|ts-node|ts-node-esm|ts-node-script|bun|bunx|deno|esno|jiti)(\s|$)/.test(line)) return 'typescript';
  if (/(^|[\s/])(node|nodejs|zx|babel-node|iojs)(\d+(\.\d+)*)?(\s|$)/.test(line)) return 'javascript';
  return undefined;
}

/** Language of a text that is to be parsed: by name, else by its `#!` line, else JavaScript. */
export function languageOf(path: string, text: string): Language {
  return languageOfPath(path) ?? languageOfShebang(text) ?? 'javascript';
}
