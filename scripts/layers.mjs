// Splits the program into layers: files that are loaded one after the other, each only when something in it is needed.
// V8 takes time for all the code that its cache holds of a file, used or not, so what a check with nothing to analyse needs
// is one file and what analyses another. Two small ones hold what reads a configuration file, and what a review needs to see
// whether there is anything to ask a model; everything else (other commands, requests to a model) is the last.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Layers in order, with the modules that they begin with; the last takes the rest. A module is in the first layer that imports it. */
const layers = [
  {
    name: 'main',
    roots: ['src/cli/main.ts', 'src/cli/run-check.ts', 'src/cli/report-failure.ts', 'src/check.ts', 'src/check-deps.ts', 'src/check-record.ts', 'src/analyze/analyze-change.ts', 'src/report/text.ts', 'node_modules/simple-git/dist/index.mjs'],
  },
  { name: 'analysis', roots: ['src/analyze/analyze.ts', 'src/analyze/builtin-models.ts', 'src/analyze/names/check-names.ts', 'src/analyze/names/check-members.ts', 'src/analyze/texts/check-texts.ts', 'src/check-outside.ts', 'rules/index.ts'] },
  { name: 'config', roots: ['src/config/read-config.ts'] },
  { name: 'review', roots: ['src/cli/review-host.ts', 'src/check-review.ts', 'src/review/units/plan-units.ts'] },
  { name: 'more', roots: [] },
];

/** What the text of a layer is put into: a function that `src/cli/code-cache.ts` calls. */
const asFunction = {
  banner: { js: "(function (exports, require, module, __filename, __dirname, layer) { 'use strict';" },
  footer: { js: '})' },
};

/** Builds the layers of the program with some esbuild options. Gives `[{ name, result }]`. */
export async function buildLayers(options, outdir) {
  const root = options.absWorkingDir;
  const { metafile } = await build({ ...options, entryPoints: ['src/cli/main.ts'], outfile: join(outdir, 'plan.js'), sourcemap: false });
  const layerOf = assign(metafile.inputs);
  const shared = new Set(['src/cli/main.ts']);
  for (const [path, { imports }] of Object.entries(metafile.inputs)) {
    for (const one of imports) if (layerOf.has(one.path) && layerOf.get(one.path) !== layerOf.get(path)) shared.add(one.path);
  }
  const names = await exportsOf([...shared].filter((path) => /^(?:src|rules)\/.*\.ts$/.test(path)), options);
  return Promise.all(layers.map(async ({ name }) => {
    const open = [...shared].filter((path) => layerOf.get(path) === name).map((path) => `${JSON.stringify(path)}: () => require(${JSON.stringify(join(root, path))})`);
    const result = await build({
      ...options,
      ...asFunction,
      plugins: [...options.plugins, crossings(root, name, layerOf, names)],
      stdin: { contents: `module.exports = { ${open.join(',\n')} };`, resolveDir: root, loader: 'js' },
      outfile: join(outdir, `${name}.js`),
    });
    return { name, result };
  }));
}

/** Path → name of the layer it is in. Modules that a plugin makes are small and go along with each layer. */
function assign(inputs) {
  const layerOf = new Map();
  for (const { name, roots } of layers) {
    const waiting = roots.length > 0 ? [...roots] : Object.keys(inputs);
    while (waiting.length > 0) {
      const path = waiting.pop();
      if (layerOf.has(path) || inputs[path] === undefined || /^[\w-]{2,}:/.test(path)) continue;
      layerOf.set(path, name);
      for (const one of inputs[path].imports) if (one.external !== true && one.kind !== 'dynamic-import') waiting.push(one.path);
    }
  }
  return layerOf;
}

/** Names that modules export, by path; none for those whose names cannot be told or whose values change. */
async function exportsOf(paths, options) {
  const { metafile } = await build({ ...options, bundle: false, format: 'esm', plugins: [], sourcemap: false, external: undefined, entryPoints: paths, outdir: 'exports', outbase: options.absWorkingDir });
  const fixed = paths.filter((path) => !/^export (?:\*|let\b)/m.test(readFileSync(join(options.absWorkingDir, path), 'utf8')));
  return new Map(Object.values(metafile.outputs).flatMap(({ entryPoint, exports }) => (fixed.includes(entryPoint) ? [[entryPoint, exports]] : [])));
}

/** Turns imports of modules that are in another layer into a question to that layer. */
function crossings(root, here, layerOf, names) {
  return {
    name: 'crossings',
    setup(current) {
      current.onResolve({ filter: /./ }, async ({ path, kind, importer, namespace, resolveDir, pluginData }) => {
        if (pluginData === crossings || kind === 'entry-point' || importer === '<stdin>') return undefined;
        const found = await current.resolve(path, { kind, importer, namespace, resolveDir, pluginData: crossings });
        if (found.errors.length > 0 || found.external || found.namespace !== 'file') return found;
        const relative = found.path.slice(root.length + 1).replaceAll('\\', '/');
        const layer = layerOf.get(relative);
        if (layer === undefined || layer === here) return found;
        return { path: relative, namespace: kind === 'import-statement' && names.has(relative) ? 'names-of-layer' : 'layer' };
      });
      const question = (path) => `layer(${JSON.stringify(layerOf.get(path))})[${JSON.stringify(path)}]()`;
      current.onLoad({ filter: /./, namespace: 'layer' }, ({ path }) => ({ contents: `module.exports = ${question(path)};`, loader: 'js' }));
      // As constants, which V8 reads faster than properties.
      current.onLoad({ filter: /./, namespace: 'names-of-layer' }, ({ path }) => {
        const lines = names.get(path).map((name) => (name === 'default' ? 'export default it.default;' : `export const ${name} = it.${name};`));
        return { contents: `const it = ${question(path)};\n${lines.join('\n')}`, loader: 'js' };
      });
    },
  };
}
