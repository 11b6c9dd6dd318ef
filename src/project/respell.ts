import { folderOf } from './repository-path.ts';

const CODE = /(?:\.d)?\.[cm]?[jt]sx?$/;
const COMPILED: Readonly<Record<string, string>> = { '.ts': '.js', '.tsx': '.js', '.mts': '.mjs', '.cts': '.cjs' };

/**
 * Writes a path as the importing file would: relative or with its alias, with or without ending, as the wrong specifier was.
 * `respell('src/api.ts', './ratelimit', 'src/rate-limit.ts', 'src/ratelimit')` → `./rate-limit`.
 * Undefined when an alias does not tell how.
 *
 * @param lookedAt the path that the wrong specifier meant.
 */
export function respell(from: string, written: string, path: string, lookedAt: string): string | undefined {
  const ending = CODE.exec(written)?.[0];
  const named = withEnding(path, ending, /(?:^|\/)index(?:\.[cm]?[jt]sx?)?$/.test(written));
  if (/^\.\.?(?:\/|$)/.test(written)) return relativePath(folderOf(from), named);
  // An alias: what is before the part that is looked up stays.
  const folder = folderOf(lookedAt);
  const tail = lookedAt.slice(folder === '' ? 0 : folder.length + 1).replace(CODE, '');
  const bare = ending === undefined ? written : written.slice(0, -ending.length);
  if (folderOf(named) !== folder || !bare.endsWith(tail)) return undefined;
  return bare.slice(0, bare.length - tail.length) + named.slice(folder === '' ? 0 : folder.length + 1);
}

function withEnding(path: string, ending: string | undefined, namesIndex: boolean): string {
  const own = CODE.exec(path)?.[0];
  if (own === undefined) return path;
  const bare = path.slice(0, -own.length);
  if (ending === undefined) return namesIndex ? bare : bare.replace(/\/index$/, '');
  // TypeScript is imported by the name of what it is compiled to, unless the endings are written as they are.
  return bare + (/^\.[cm]?jsx?$/.test(ending) ? (COMPILED[own.replace('.d', '')] ?? own) : own);
}

/** `src/api` and `src/lib/db` → `../lib/db`. */
function relativePath(folder: string, path: string): string {
  const from = folder === '' ? [] : folder.split('/');
  const to = path.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same++;
  const up = from.length - same;
  return (up === 0 ? './' : '../'.repeat(up)) + to.slice(same).join('/');
}
