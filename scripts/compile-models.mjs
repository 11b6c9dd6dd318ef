// Compiles rules/models/*.d.ts to rules/models/table.generated.json. Bundles the TypeScript compiler in memory, so that it runs on Node 20.
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileFunction } from 'node:vm';
import { build } from 'esbuild';

const script = join(dirname(fileURLToPath(import.meta.url)), 'compile-models.ts');
const { outputFiles } = await build({ entryPoints: [script], bundle: true, platform: 'node', format: 'cjs', packages: 'external', write: false, logLevel: 'error' });
const module = { exports: {} };
compileFunction(outputFiles[0].text, ['require', 'module', 'exports'], { filename: script })(createRequire(script), module, module.exports);
try {
  const { file, types, bytes } = module.exports.writeModelTable(join(dirname(script), '..'));
  console.log(`${file}: ${types} types, ${Math.round(bytes / 1024)} KiB`);
} catch (error) {
  console.error(error.name === 'ConfigError' ? [error.message, error.hint].filter(Boolean).join('\n  ') : error);
  process.exitCode = 1;
}
