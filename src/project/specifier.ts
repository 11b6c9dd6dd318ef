/** What a specifier can mean before anything is looked up. */
export type Specifier =
  | { readonly kind: 'relative'; readonly path: string; readonly query: boolean }
  | { readonly kind: 'imports-key'; readonly key: string }
  | { readonly kind: 'node'; readonly name: string }
  | { readonly kind: 'package'; readonly name: string; readonly subpath: string; readonly query: boolean }
  | { readonly kind: 'other'; readonly why: string };

const PACKAGE = /^(@[a-z\d~-][\w.~-]*\/[a-z\d~-][\w.~-]*|[a-z\d][\w.~-]*)(\/.*)?$/i;
/** Queries with which bundlers ask for a file in another form; of others it is not known whether the file is meant. */
const QUERY = /^(?:raw|url|inline|worker|sharedworker|no-inline|import|component|react|vue|svg|sprite|base64|format|w|h|width|height|as|init|module|client|ssr|asset|arraybuffer|minify|used|v|t|jsx|tsx|skipsvgo|lossless|quality|metadata|srcset|responsive|nodeworker|modulepath|loader|external|text|bytes|source|hash|lang|inline-css|enhanced|blurhash|placeholder|withoutenlargement)\b/i;

/**
 * Takes a specifier apart: `./db?raw` → relative, `#db` → key of `imports`, `node:fs` → node, `@acme/db/pool` → package and
 * subpath. Loader prefixes (`!!raw-loader!./x`) are cut off. Schemes that only a bundler or another runtime knows, and what no
 * package can be called, is `other`: nothing can be said of it.
 */
export function readSpecifier(written: string): Specifier {
  const loader = written.lastIndexOf('!');
  const whole = loader === -1 ? written : written.slice(loader + 1);
  const mark = whole.indexOf('?');
  const name = mark === -1 ? whole : whole.slice(0, mark);
  const query = mark !== -1 || loader !== -1;
  if (name === '' || /[\s\\]/.test(name)) return { kind: 'other', why: 'not a module name' };
  if (mark !== -1 && !QUERY.test(whole.slice(mark + 1))) return { kind: 'other', why: 'a query of a bundler' };
  if (/^\.\.?(?:\/|$)/.test(name)) return { kind: 'relative', path: name, query };
  if (name.startsWith('#')) return { kind: 'imports-key', key: name };
  if (name.startsWith('node:')) return { kind: 'node', name: name.slice(5) };
  if (/^[a-z][a-z\d+.-]*:/i.test(name)) return { kind: 'other', why: 'a scheme' };
  // `uno.css`, `unfonts.css`: what a plugin makes.
  if (/^[\w-]+\.(?:css|s[ac]ss|less|styl)$/.test(name)) return { kind: 'other', why: 'a style sheet of a plugin' };
  const match = PACKAGE.exec(name);
  if (!match) return { kind: 'other', why: 'no name of a package' };
  return { kind: 'package', name: match[1]!, subpath: (match[2] ?? '').replace(/\/$/, ''), query };
}
