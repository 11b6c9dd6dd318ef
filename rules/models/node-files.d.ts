/**
 * Files by their names.
 * @see https://nodejs.org/api/fs.html
 * @versions Node 18, 20, 22, 24
 */

/** @alias graceful-fs */
declare module 'fs' {
  interface FileStream {
    pipe(target: any, options?: any): Same<0>;
    on(...rest: any[]): this;
    [member: string]: any;
  }
  interface Files {
    readFile(path: Path, ...rest: any[]): any;
    writeFile(path: Path, ...rest: any[]): any;
    appendFile(path: Path, ...rest: any[]): any;
    unlink(path: Path, ...rest: any[]): any;
    rm(path: Path, ...rest: any[]): any;
    rmdir(path: Path, ...rest: any[]): any;
    mkdir(path: Path, ...rest: any[]): any;
    readdir(path: Path, ...rest: any[]): any;
    open(path: Path, ...rest: any[]): any;
    rename(from: Path, to: Path, ...rest: any[]): any;
    copyFile(from: Path, to: Path, ...rest: any[]): any;
    cp(from: Path, to: Path, ...rest: any[]): any;
    symlink(target: Path, path: Path, ...rest: any[]): any;
    chmod(path: Path, ...rest: any[]): any;
    truncate(path: Path, ...rest: any[]): any;
    stat(path: Path, ...rest: any[]): any;
    lstat(path: Path, ...rest: any[]): any;
    opendir(path: Path, ...rest: any[]): any;
    readlink(path: Path, ...rest: any[]): any;
    link(from: Path, to: Path, ...rest: any[]): any;
    chown(path: Path, ...rest: any[]): any;
    utimes(path: Path, ...rest: any[]): any;
  }
  const promises: Files;
  function readFile(path: Path, ...rest: any[]): any;
  function readFileSync(path: Path, ...rest: any[]): any;
  function writeFile(path: Path, ...rest: any[]): any;
  function writeFileSync(path: Path, ...rest: any[]): any;
  function appendFile(path: Path, ...rest: any[]): any;
  function appendFileSync(path: Path, ...rest: any[]): any;
  function createReadStream(path: Path, ...rest: any[]): FileStream;
  function createWriteStream(path: Path, ...rest: any[]): any;
  function unlink(path: Path, ...rest: any[]): any;
  function unlinkSync(path: Path, ...rest: any[]): any;
  function rm(path: Path, ...rest: any[]): any;
  function rmSync(path: Path, ...rest: any[]): any;
  function rmdir(path: Path, ...rest: any[]): any;
  function rmdirSync(path: Path, ...rest: any[]): any;
  function mkdir(path: Path, ...rest: any[]): any;
  function mkdirSync(path: Path, ...rest: any[]): any;
  function readdir(path: Path, ...rest: any[]): any;
  function readdirSync(path: Path, ...rest: any[]): any;
  function open(path: Path, ...rest: any[]): any;
  function openSync(path: Path, ...rest: any[]): any;
  function rename(from: Path, to: Path, ...rest: any[]): any;
  function renameSync(from: Path, to: Path, ...rest: any[]): any;
  function copyFile(from: Path, to: Path, ...rest: any[]): any;
  function copyFileSync(from: Path, to: Path, ...rest: any[]): any;
  function symlink(target: Path, path: Path, ...rest: any[]): any;
  function symlinkSync(target: Path, path: Path, ...rest: any[]): any;
  function truncate(path: Path, ...rest: any[]): any;
  function truncateSync(path: Path, ...rest: any[]): any;
  function stat(path: Path, ...rest: any[]): any;
  function statSync(path: Path, ...rest: any[]): any;
  function lstat(path: Path, ...rest: any[]): any;
  function lstatSync(path: Path, ...rest: any[]): any;
  function opendir(path: Path, ...rest: any[]): any;
  function opendirSync(path: Path, ...rest: any[]): any;
  function readlink(path: Path, ...rest: any[]): any;
  function readlinkSync(path: Path, ...rest: any[]): any;
  function link(from: Path, to: Path, ...rest: any[]): any;
  function linkSync(from: Path, to: Path, ...rest: any[]): any;
  function cp(from: Path, to: Path, ...rest: any[]): any;
  function cpSync(from: Path, to: Path, ...rest: any[]): any;
  function chmod(path: Path, ...rest: any[]): any;
  function chmodSync(path: Path, ...rest: any[]): any;
  function chown(path: Path, ...rest: any[]): any;
  function chownSync(path: Path, ...rest: any[]): any;
  function utimes(path: Path, ...rest: any[]): any;
  function utimesSync(path: Path, ...rest: any[]): any;
}

declare module 'fs/promises' {
  import type { Files } from 'fs';
  const files: Files;
  export = files;
}

/**
 * fs, with more.
 * @see https://github.com/jprichardson/node-fs-extra/tree/master/docs
 * @versions 10, 11
 */
declare module 'fs-extra' {
  import type { Files, FileStream } from 'fs';
  interface MoreFiles extends Files {
    readFileSync(path: Path, ...rest: any[]): any;
    writeFileSync(path: Path, ...rest: any[]): any;
    createReadStream(path: Path, ...rest: any[]): FileStream;
    createWriteStream(path: Path, ...rest: any[]): any;
    unlinkSync(path: Path, ...rest: any[]): any;
    readJson(path: Path, ...rest: any[]): any;
    readJSON(path: Path, ...rest: any[]): any;
    readJsonSync(path: Path, ...rest: any[]): any;
    writeJson(path: Path, ...rest: any[]): any;
    outputFile(path: Path, ...rest: any[]): any;
    outputJson(path: Path, ...rest: any[]): any;
    ensureDir(path: Path, ...rest: any[]): any;
    ensureFile(path: Path, ...rest: any[]): any;
    remove(path: Path, ...rest: any[]): any;
    removeSync(path: Path, ...rest: any[]): any;
    emptyDir(path: Path, ...rest: any[]): any;
    copy(from: Path, to: Path, ...rest: any[]): any;
    move(from: Path, to: Path, ...rest: any[]): any;
    [member: string]: any;
  }
  const files: MoreFiles;
  export = files;
}

/**
 * Names of files: what joins them, and what leaves only the last part.
 * @see https://nodejs.org/api/path.html
 * @versions Node 18, 20, 22, 24
 */
declare module 'path' {
  function join(...parts: any[]): Joined<'/'>;
  function resolve(...parts: any[]): Joined<'/'>;
  function normalize(path: any): Same<0>;
  function dirname(path: any): Same<0>;
  function basename(path: any, suffix?: any): Escaped<'path'>;
  function relative(from: any, to: any): Mix;
  function extname(path: any): Mix;
  function isAbsolute(path: any): boolean;
  const sep: Safe;
  const posix: typeof import('path');
  const win32: typeof import('path');
}

/**
 * @see https://github.com/parshap/node-sanitize-filename
 * @versions 1
 */
declare module 'sanitize-filename' {
  function sanitize(name: any, options?: any): Escaped<'path'>;
  export = sanitize;
}

/**
 * Whole folders by their names.
 * @see https://github.com/isaacs/rimraf#readme
 * @see https://github.com/isaacs/node-mkdirp#readme
 * @see https://github.com/sindresorhus/del#readme
 * @versions rimraf 2 to 6, mkdirp 0.5 to 3, del 5 to 8
 */
declare module 'rimraf' {
  interface Rimraf {
    (path: Path, ...rest: any[]): any;
    sync(path: Path, ...rest: any[]): any;
    rimraf: Rimraf;
    rimrafSync(path: Path, ...rest: any[]): any;
    [member: string]: any;
  }
  const rimraf: Rimraf;
  export default rimraf;
  export = rimraf;
}

declare module 'mkdirp' {
  interface Mkdirp {
    (path: Path, ...rest: any[]): any;
    sync(path: Path, ...rest: any[]): any;
    mkdirp: Mkdirp;
    mkdirpSync(path: Path, ...rest: any[]): any;
    [member: string]: any;
  }
  const mkdirp: Mkdirp;
  export default mkdirp;
  export = mkdirp;
}

/** @alias delete */
declare module 'del' {
  interface Del {
    (paths: Path, ...rest: any[]): any;
    sync(paths: Path, ...rest: any[]): any;
    deleteAsync(paths: Path, ...rest: any[]): any;
    deleteSync(paths: Path, ...rest: any[]): any;
  }
  const del: Del;
  export default del;
  export = del;
}

/**
 * Stays inside `root`; without one it opens any file.
 * @see https://github.com/pillarjs/send#api
 * @versions 0.17 to 1
 */
declare module 'send' {
  function send(req: any, path: any, options: { root: any }): any;
  function send(req: any, path: Path, options?: any): any;
  export = send;
}
