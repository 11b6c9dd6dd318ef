// The script of the page that `guard stats --format html` draws: charts.ts and the parts of Chart.js that it uses, for any browser of the last years.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

/** Builds it and gives esbuild's result: one file, which begins with the licences of what is in it, for the page is passed on by itself. */
export async function buildPageScript(root, outfile) {
  const options = {
    absWorkingDir: root,
    entryPoints: ['src/cli/stats/page/charts.ts'],
    bundle: true,
    format: 'iife',
    platform: 'browser',
    target: 'es2020',
    minify: true,
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
    outfile,
  };
  const { metafile } = await build(options);
  const result = await build({ ...options, banner: { js: `/*!\n${noticesOf(root, Object.keys(metafile.inputs))}\n*/` } });
  // It stands in a page: nothing in it may end its element or begin a comment there.
  if (/<\/script|<!--/i.test(result.outputFiles[0].text)) throw new Error('the script of the page holds "</script" or "<!--"');
  return result;
}

function noticesOf(root, inputs) {
  const names = new Set(inputs.flatMap((path) => /^node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? []));
  return [...names].sort().map((name) => {
    const folder = join(root, 'node_modules', name);
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    if (file === undefined || !existsSync(join(folder, file))) throw new Error(`${name} has no licence to pass on with the page`);
    const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    return `${name} ${version}\n\n${readFileSync(join(folder, file), 'utf8').trim().replaceAll('*/', '* /')}`;
  }).join('\n\n');
}
