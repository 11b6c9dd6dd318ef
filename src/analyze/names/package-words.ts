import { builtins } from '../../builtins/builtins.ts';
import type { Disk } from '../../core/outside.ts';
import { findInstalled } from '../../project/installed.ts';
import type { Installed } from '../../project/installed.ts';
import { isJsonObject } from '../../project/json-text.ts';
import { folderOf, inFolder } from '../../project/repository-path.ts';

/** Methods of HTTP, which clients and routers take from Node. */
const METHODS = /^(?:acl|bind|checkout|connect|copy|delete|get|head|link|lock|m-search|merge|mkactivity|mkcalendar|mkcol|move|notify|options|patch|post|propfind|proppatch|purge|put|query|rebind|report|search|source|subscribe|trace|unbind|unlink|unlock|unsubscribe)$/i;
/** Texts that are searched for one name; a package with more may have it anywhere. */
const MAX_FILES = 1000;
const MAX_CHARS = 8_000_000;
const TEXT = /\.(?:[cm]?[jt]sx?|json|node)$/;
/** What makes names of something that no text shows: machine code, a compiler's output elsewhere, a listing of files. */
const OPAQUE = /\bdlopen\b|\brequire\([^)\n]*\.node['"`]\s*\)|\bnode-gyp-build\b|\brequire\(['"]bindings['"]\)|\bexports\s*=\s*new Proxy\s*\(|\brequire\(['"]#?\.(?:prisma|nuxt|contentlayer|velite)\b|\breaddirSync\s*\(\s*__dirname/;
/** The same of a package's own entry, which may be one object that answers to every name. */
const OPAQUE_ENTRY = /\bnew Proxy\s*\(|\bWebAssembly\b/;

/**
 * Tells whether programs that cannot be read to their end may have a name after all. A name comes from somewhere: it is written in the
 * package or in what it depends on, or put together from words that are. Where types lack the name too, the whole of it must be written
 * nowhere; else there must be a word in it that is in none of those texts, whatever its capitals.
 *
 * @param typesLack declarations that were read to their end do not have the name
 */
export function mayBeMade(name: string, entries: readonly string[], owner: Installed, typesLack: boolean, disk: Disk): boolean {
  const missing = new Set(wordsOf(name));
  // `module.exports = { ...require('fs') }`, `class Pool extends EventEmitter`.
  if (builtins.holds(name) || METHODS.test(name)) return true;
  // Put together of short words and digits: it may come from anywhere.
  if (!typesLack && missing.size === 0) return true;
  const budget = { files: MAX_FILES, chars: MAX_CHARS };
  const seen = new Set<string>();
  const holds = (path: string): boolean => {
    if (seen.has(path)) return false;
    seen.add(path);
    const text = disk.read(path);
    // Too large to be read.
    if (text === undefined) return disk.kindOf(path) === 'file';
    budget.files--;
    budget.chars -= text.length;
    if (budget.files < 0 || budget.chars < 0 || path.endsWith('.node') || (!/\.(?:d\.[cm]?ts|json)$/.test(path) && (OPAQUE.test(text) || (entries.includes(path) && OPAQUE_ENTRY.test(text))))) return true;
    if (typesLack) return hasWord(text, name);
    const lower = text.toLowerCase();
    for (const part of missing) if (lower.includes(part)) missing.delete(part);
    return missing.size === 0;
  };
  if (entries.some(holds)) return true;
  return packagesOf(owner, disk).some((folder) => filesIn(folder, disk, budget.files).some((path) => isNamedLike(path, name) || holds(path)));
}

/** `createHttpError` → `create`, `http`, `error`: the words that are long enough to tell something. */
function wordsOf(name: string): readonly string[] {
  return name.split(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])|[_$\d]+/).filter((part) => part.length > 3).map((part) => part.toLowerCase());
}

function hasWord(text: string, name: string): boolean {
  if (!text.includes(name)) return false;
  return new RegExp(`(?<![\\w$])${name.replaceAll('$', '\\$')}(?![\\w$])`).test(text);
}

/** Modules that are exported by the names of their files. */
function isNamedLike(path: string, name: string): boolean {
  const stem = path.slice(path.lastIndexOf('/') + 1).replace(/\..*$/, '');
  return stem.replace(/[-_]/g, '').toLowerCase() === name.toLowerCase();
}

/** The folders of a package and of all that it depends on. */
function packagesOf(owner: Installed, disk: Disk): readonly string[] {
  const folders = new Set([owner.folder]);
  const queue = [owner];
  for (let one = queue.pop(); one && folders.size < 200; one = queue.pop()) {
    for (const field of ['dependencies', 'peerDependencies', 'optionalDependencies']) {
      const declared = one.manifest[field];
      for (const name of isJsonObject(declared) ? Object.keys(declared) : []) {
        const found = findInstalled(one.folder, name, disk) ?? findInstalled(folderOf(one.folder), name, disk);
        if (!found || folders.has(found.folder)) continue;
        folders.add(found.folder);
        queue.push(found);
      }
    }
  }
  return [...folders];
}

/** Programs, declarations and data below a folder, without packages in it. */
function filesIn(folder: string, disk: Disk, most: number): readonly string[] {
  const found: string[] = [];
  const queue = [folder];
  for (let one = queue.shift(); one !== undefined && found.length <= most; one = queue.shift()) {
    for (const name of disk.list(one)) {
      const path = inFolder(one, name);
      if (TEXT.test(name)) found.push(path);
      else if (!name.includes('.') && name !== 'node_modules' && disk.kindOf(path) === 'folder') queue.push(path);
    }
  }
  return found;
}
