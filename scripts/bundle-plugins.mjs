// What differs between the sources, which are ES modules that vitest runs too, and the CommonJS file that is published.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Node's modules that most checks never use, with the milliseconds that one costs to load: crypto 3, zlib 2, perf_hooks 1, module 1. */
const lazyBuiltins = /^node:(?:crypto|os|module|readline|zlib)$/;

/** Loads a module of Node's own when one of its exports is first used. */
const lazyNodeModules = {
  name: 'lazy-node-modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: lazyBuiltins }, ({ path, namespace }) => (namespace === 'lazy' ? { path, external: true } : { path, namespace: 'lazy' }));
    onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => {
      const names = Object.keys(createRequire(import.meta.url)(path)).filter((name) => /^[a-z_$][\w$]*$/i.test(name));
      const getters = names.map((name) => `get ${name}() { return require(${JSON.stringify(path)}).${name}; }`);
      return { contents: `module.exports = { ${getters.join(', ')} };`, loader: 'js' };
    });
  },
};

/** simple-git's debugging output, which guard does not offer: nothing but time. */
const noDebug = {
  name: 'no-debug',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^debug$/ }, ({ path }) => ({ path, namespace: 'no-debug' }));
    onLoad({ filter: /./, namespace: 'no-debug' }, () => ({
      contents: 'const silent = Object.assign(() => {}, { enabled: false, extend: () => silent }); module.exports = Object.assign(() => silent, { default: () => silent, formatters: {} });',
      loader: 'js',
    }));
  },
};

/** What is bundled by itself, since hardly any run needs it: the packages of the Model Context Protocol. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /[\\/]mcp[\\/]server\.ts$/ }, ({ kind }) => (kind === 'entry-point' ? undefined : { path: './mcp.js', external: true }));
  },
};

/** zod's messages in fifty languages, of which the protocol's server needs none but its own: a quarter of a megabyte. */
export const englishOnly = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.(?:c?js|mjs)$/ }, ({ path }) => ({ contents: "export { default as en } from './en.js';", loader: 'js', resolveDir: dirname(path) }));
  },
};

/** `require` is there, and the models are read from their packed form. */
function asCommonJs(root) {
  return {
    name: 'as-common-js',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]syntax[\\/]require-package\.ts$/ }, ({ path }) => ({
        contents: readFileSync(path, 'utf8').replace(/^import .*\n/m, '').replace(/^const require = .*\n/m, ''),
        loader: 'ts',
      }));
      onLoad({ filter: /[\\/]table\.generated\.json$/ }, () => ({
        contents: `import { readFileSync } from 'node:fs';
import { openTable } from ${JSON.stringify(join(root, 'src/analyze/open-table.ts'))};
export default openTable(() => readFileSync(__dirname + '/models.txt', 'latin1'));`,
        loader: 'js',
        resolveDir: root,
      }));
    },
  };
}

/** The plugins of a CommonJS bundle of this checkout. */
export function bundlePlugins(root) {
  return [apart, asCommonJs(root), lazyNodeModules, noDebug];
}
