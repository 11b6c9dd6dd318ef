import { isJsonObject } from './json-text.ts';
import type { JsonObject } from './json-text.ts';
import { applyPatterns } from './tsconfig.ts';

/** Conditions in the order that leads to sources rather than to built files. */
const conditions = ['source', 'development', 'bun', 'types', 'import', 'node', 'module', 'require', 'default'];

/**
 * What a subpath of a package's `exports` or `imports` leads to, relative to the package.
 * `targetsOf({ '#db': { import: './src/db.js' } }, '#db')` → `['./src/db.js']`.
 * @see https://nodejs.org/api/packages.html#subpath-patterns
 */
export function targetsOf(map: JsonObject, subpath: string): readonly string[] {
  const patterns = new Map(Object.entries(map).map(([pattern, target]) => [pattern, flatten(target)]));
  return applyPatterns(subpath, patterns);
}

/**
 * Where a package of the same repository may keep the source of a subpath (`.` or `./db`), relative to its folder:
 * what package.json names, the source that a built file was made from, and the customary places.
 *
 * @param guesses false leaves the customary places out: what is not there may then be called missing.
 */
export function packageEntries(manifest: JsonObject, subpath: string, guesses = true): readonly string[] {
  const named: string[] = [];
  const { exports } = manifest;
  if (typeof exports === 'string' || Array.isArray(exports)) {
    if (subpath === '.') named.push(...flatten(exports));
  } else if (isJsonObject(exports)) {
    const isMap = Object.keys(exports).every((key) => key.startsWith('.'));
    if (isMap) named.push(...targetsOf(exports, subpath));
    else if (subpath === '.') named.push(...flatten(exports));
  }
  if (subpath === '.') {
    for (const field of ['source', 'types', 'module', 'main']) {
      const value = manifest[field];
      if (typeof value === 'string') named.push(value);
    }
    return withSources(guesses ? [...named, './src/index', './index'] : named);
  }
  if (!guesses) return withSources(named);
  return withSources([...named, subpath, `./src/${subpath.slice(2)}`]);
}

const DECLARATIONS = /\.d\.[cm]?ts$/;

/** Puts before each built file the source it was probably made from: `./dist/db.d.ts` → `./src/db`. */
function withSources(paths: readonly string[]): readonly string[] {
  const sources = paths.flatMap((path) => {
    const bare = path.replace(/\.d\.[cm]?ts$/, '.js');
    const built = /^(?:\.\/)?(?:dist|lib|build|out|esm|cjs)\//;
    if (!built.test(bare)) return [bare];
    // `dist/types/index.js` is made of src/types/index.ts, or all types are in a folder of their own: the longer path goes first.
    const rests = [...new Set([bare.replace(built, ''), bare.replace(built, '').replace(/^(?:esm|cjs|es|src|types)\//, '')])];
    return rests.flatMap((rest) => [`./src/${rest}`, `./${rest}`]);
  });
  // Types that stand nowhere but in declarations go last: `types` of package.json where what is beside the program has none.
  return [...new Set([...sources, ...paths.filter((path) => !DECLARATIONS.test(path)), ...paths.filter((path) => DECLARATIONS.test(path))])];
}

function flatten(target: unknown): readonly string[] {
  if (typeof target === 'string') return target.startsWith('.') ? [target] : [];
  if (Array.isArray(target)) return target.flatMap(flatten);
  if (!isJsonObject(target)) return [];
  const known = conditions.flatMap((condition) => flatten(target[condition]));
  const others = Object.entries(target).flatMap(([condition, value]) => (conditions.includes(condition) ? [] : flatten(value)));
  return [...new Set([...known, ...others])];
}
