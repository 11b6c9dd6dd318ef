import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import type ts from 'typescript';

/** Declarations larger than this are not read. */
const MAX_BYTES = 8 * 1024 * 1024;

/**
 * TypeScript's view of a snapshot: files of the repository come from the snapshot, packages from node_modules on disk,
 * TypeScript's own libraries from TypeScript. Nothing else exists, and nothing is written.
 */
export interface SnapshotFiles {
  readFile(path: string): string | undefined;
  fileExists(path: string): boolean;
  directoryExists(path: string): boolean;
  getDirectories(path: string): string[];
  realpath(path: string): string;
  /** Every path of the snapshot below a folder, absolute. */
  below(folder: string): readonly string[];
}

export function snapshotFiles(root: string, texts: ReadonlyMap<string, string>, libFolder: string): SnapshotFiles {
  const top = root.endsWith('/') ? root : `${root}/`;
  const folders = new Set<string>(['']);
  for (const path of texts.keys()) for (let at = path.lastIndexOf('/'); at !== -1; at = path.lastIndexOf('/', at - 1)) folders.add(path.slice(0, at));
  const inside = (path: string): string | undefined => (path === root ? '' : path.startsWith(top) ? path.slice(top.length) : undefined);
  const onDisk = (path: string): boolean => {
    const own = inside(path);
    return own === undefined ? path.startsWith(libFolder) : /(?:^|\/)node_modules(?:\/|$)/.test(own);
  };
  const kinds = new Map<string, 'file' | 'folder' | undefined>();
  const kindOf = (path: string): 'file' | 'folder' | undefined => {
    if (kinds.has(path)) return kinds.get(path);
    const stat = statSync(path, { throwIfNoEntry: false });
    const kind = stat?.isFile() === true && stat.size <= MAX_BYTES ? 'file' : stat?.isDirectory() === true ? 'folder' : undefined;
    kinds.set(path, kind);
    return kind;
  };
  const realpath = (path: string): string => {
    if (!onDisk(path)) return path;
    try {
      const real = realpathSync(path).replaceAll('\\', '/');
      // What a link leads to outside of the repository is somebody else's.
      return inside(real) === undefined && !real.startsWith(libFolder) ? path : real;
    } catch {
      // A link to nothing: the file is not there, which the next question finds out.
      return path;
    }
  };
  return {
    readFile: (path) => (onDisk(path) ? (kindOf(path) === 'file' ? readFileSync(path, 'utf8') : undefined) : texts.get(inside(path) ?? '\0')),
    fileExists: (path) => (onDisk(path) ? kindOf(path) === 'file' : texts.has(inside(path) ?? '\0')),
    directoryExists: (path) => (onDisk(path) ? kindOf(path) === 'folder' : folders.has((inside(path) ?? '\0').replace(/\/$/, '')) || isModulesFolder(path, inside, kindOf)),
    getDirectories: (path) => {
      if (onDisk(path)) return kindOf(path) === 'folder' ? readdirSync(path, { withFileTypes: true }).filter((one) => one.isDirectory() || one.isSymbolicLink()).map((one) => one.name) : [];
      const own = (inside(path) ?? '\0').replace(/\/$/, '');
      return [...folders].filter((one) => one !== '' && one.slice(0, Math.max(0, one.lastIndexOf('/'))) === own).map((one) => one.slice(one.lastIndexOf('/') + 1));
    },
    realpath,
    below: (folder) => [...texts.keys()].filter((path) => `${top}${path}`.startsWith(`${folder}/`)).map((path) => `${top}${path}`),
  };
}

function isModulesFolder(path: string, inside: (path: string) => string | undefined, kindOf: (path: string) => 'file' | 'folder' | undefined): boolean {
  return inside(path) !== undefined && path.endsWith('/node_modules') && kindOf(path) === 'folder';
}

/** The host that a program is made with; parsed files are shared between the programs of one run. */
export function compilerHost(typescript: typeof ts, files: SnapshotFiles, root: string, options: ts.CompilerOptions, parsed: Map<string, ts.SourceFile>): ts.CompilerHost {
  const libFolder = typescript.getDefaultLibFilePath(options).replaceAll('\\', '/').replace(/\/[^/]*$/, '');
  return {
    ...files,
    getSourceFile: (path, languageVersion) => {
      const target = typeof languageVersion === 'object' ? languageVersion : { languageVersion };
      const key = `${path}\0${JSON.stringify([target.languageVersion, target.impliedNodeFormat, target.jsDocParsingMode])}`;
      const known = parsed.get(key);
      if (known) return known;
      const text = files.readFile(path);
      if (text === undefined) return undefined;
      const file = typescript.createSourceFile(path, text, target, true);
      parsed.set(key, file);
      return file;
    },
    getDefaultLibFileName: (one) => `${libFolder}/${typescript.getDefaultLibFileName(one)}`,
    getDefaultLibLocation: () => libFolder,
    writeFile: () => undefined,
    getCurrentDirectory: () => root,
    getCanonicalFileName: (name) => name,
    useCaseSensitiveFileNames: () => true,
    getNewLine: () => '\n',
  };
}
