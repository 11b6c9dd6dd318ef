/**
 * Archives whose entries are named by whoever made them: `../../etc/passwd` is a name like any other. Readers that refuse such
 * names themselves (yauzl, node-stream-zip, extract-zip, tar) are not here.
 * @see https://github.com/cthackers/adm-zip/wiki/ADM-ZIP
 * @see https://github.com/ZJONSSON/node-unzipper#readme
 * @see https://github.com/mafintosh/tar-stream#readme
 * @versions adm-zip 0.5, unzipper 0.10 to 0.12, tar-stream 2, 3
 */
declare module 'adm-zip' {
  interface Entry {
    /** The whole path, as it stands in the archive. */
    entryName: Remote;
    /** Its last part only. */
    name: any;
    isDirectory: boolean;
    getData(...rest: any[]): any;
    getDataAsync(...rest: any[]): any;
    header: any;
  }
  class AdmZip {
    constructor(file?: any, options?: any);
    getEntries(...rest: any[]): Entry[];
    getEntry(name: any): Entry;
    forEach(callback: (entry: Entry) => void): void;
    readFile(entry: any, ...rest: any[]): any;
    readAsText(entry: any, ...rest: any[]): any;
    extractAllTo(target: any, ...rest: any[]): void;
    extractAllToAsync(target: any, ...rest: any[]): any;
    extractEntryTo(entry: any, target: any, ...rest: any[]): any;
  }
  export = AdmZip;
}

/** @alias unzip, unzip-stream */
declare module 'unzipper' {
  interface Entry {
    path: Remote;
    type: any;
    vars: any;
    props: any;
    autodrain(): any;
    buffer(...rest: any[]): any;
    pipe(target: any, options?: any): Same<0>;
  }
  interface File {
    path: Remote;
    type: any;
    buffer(...rest: any[]): any;
    stream(...rest: any[]): any;
  }
  interface EntryStream {
    on(event: 'entry', listener: (entry: Entry) => void): this;
    on(event: any, listener: Callback): this;
    pipe(target: any, options?: any): Same<0>;
    promise(): any;
    [Symbol.asyncIterator](): AsyncIterator<Entry>;
  }
  interface Directory {
    files: File[];
    extract(...rest: any[]): any;
  }
  interface Opener {
    file(path: any, ...rest: any[]): Promise<Directory>;
    buffer(bytes: any, ...rest: any[]): Promise<Directory>;
    url(...rest: any[]): Promise<Directory>;
    s3(...rest: any[]): Promise<Directory>;
  }
  const Open: Opener;
  function Parse(options?: any): EntryStream;
  function ParseOne(...rest: any[]): any;
  function Extract(options?: any): any;
}

declare module 'tar-stream' {
  interface Header {
    name: Remote;
    linkname: Remote;
    type: any;
    size: any;
    mode: any;
    mtime: any;
  }
  interface Extract {
    on(event: 'entry', listener: (header: Header, stream: any, next: Callback) => void): this;
    on(event: any, listener: Callback): this;
    [Symbol.asyncIterator](): AsyncIterator<{ header: Header; [member: string]: any }>;
  }
  function extract(options?: any): Extract;
  function pack(options?: any): any;
}
