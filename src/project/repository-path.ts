/**
 * Joins a path of the repository and a relative one: `joinPath('src/api', '../db')` → `src/db`.
 * Undefined when it leaves the repository.
 */
export function joinPath(folder: string, relative: string): string | undefined {
  if (relative.startsWith('./') && !relative.includes('/.') && !relative.includes('//') && !relative.endsWith('/')) {
    return folder === '' ? relative.slice(2) : folder + relative.slice(1);
  }
  const parts = folder === '' ? [] : folder.split('/');
  for (const part of relative.split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return undefined;
  }
  return parts.join('/');
}

/** Folder of a path; empty for the top of the repository. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}

/** A folder and all above it, nearest first, ending with the top: `a/b` → `a/b`, `a`, ``. */
export function foldersUpward(folder: string): readonly string[] {
  const folders = [folder];
  for (let current = folder; current !== ''; ) {
    current = folderOf(current);
    folders.push(current);
  }
  return folders;
}

/** Path of a file in a folder. */
export function inFolder(folder: string, name: string): string {
  return folder === '' ? name : `${folder}/${name}`;
}
