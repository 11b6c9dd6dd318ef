/** Extensions that may be left out, in the order a TypeScript file is looked for. */
const fromTypescript = ['.ts', '.tsx', '.mts', '.cts', '.js', '.jsx', '.mjs', '.cjs'];
const fromJavascript = ['.js', '.jsx', '.mjs', '.cjs', '.ts', '.tsx', '.mts', '.cts'];

/** What a compiler's output extension may have been written as. */
const sourcesOf: Readonly<Record<string, readonly string[]>> = {
  '.js': ['.ts', '.tsx', '.js', '.jsx'],
  '.jsx': ['.tsx', '.jsx'],
  '.mjs': ['.mts', '.mjs'],
  '.cjs': ['.cts', '.cjs'],
};

const complete = /\.(?:[cm]?ts|tsx|vue|svelte|astro)$/;
const foreign = /\.(?:json|css|scss|less|svg|png|jpe?g|gif|webp|html|md|txt|node|wasm|ya?ml|graphql|gql|sql)$/;

/**
 * The files that a module path without doubt about its folder can mean, likeliest first.
 * `src/db` → `src/db.ts`, `src/db.tsx`, …, `src/db/index.ts`, …; `src/db.js` → `src/db.ts` too.
 *
 * @param importer the importing path: JavaScript looks for JavaScript first.
 */
export function fileCandidates(path: string, importer: string): readonly string[] {
  if (foreign.test(path)) return [];
  if (complete.test(path)) return [path];
  const extensions = /\.[cm]?jsx?$/.test(importer) ? fromJavascript : fromTypescript;
  const written = /\.[cm]?jsx?$/.exec(path)?.[0];
  if (written !== undefined) return sourcesOf[written]!.map((extension) => path.slice(0, -written.length) + extension);
  const index = path === '' ? 'index' : `${path}/index`;
  // The top of the repository has no file beside it.
  const beside = path === '' ? [] : extensions.map((extension) => path + extension);
  return [...beside, ...extensions.map((extension) => index + extension)];
}
