/**
 * Readers of forms and uploads: formidable, busboy, multer, body parsers, cookies.
 * @see https://github.com/node-formidable/formidable#readme
 * @see https://github.com/mscdex/busboy#readme
 * @see https://github.com/expressjs/multer#readme
 * @versions formidable 1 to 3, busboy 0.3 to 1, multer 1, 2, raw-body 2, 3, co-body 6, cookie 0.5 to 1
 */
declare module 'formidable' {
  type Done = (error: any, fields: Remote, files: Remote) => void;
  class IncomingForm {
    constructor(options?: any);
    parse(request: any, done: Done): Promise<Remote[]>;
    parse(request: any): Promise<Remote[]>;
    on(event: 'field', listener: (name: Remote, value: Remote) => void): this;
    on(event: 'file' | 'fileBegin', listener: (name: Remote, file: Remote) => void): this;
    on(event: any, listener: Callback): this;
  }
  class Formidable extends IncomingForm {}
  export default function formidable(options?: any): IncomingForm;
}

declare module 'busboy' {
  interface Busboy {
    on(event: 'field', listener: (name: Remote, value: Remote, info: Remote) => void): this;
    on(event: 'file', listener: (name: Remote, stream: RemoteStream, info: Remote, encoding?: any, type?: any) => void): this;
    on(event: any, listener: Callback): this;
    end(data?: any): this;
  }
  interface BusboyFactory {
    new (config: any): Busboy;
    (config: any): Busboy;
  }
  const busboy: BusboyFactory;
  export = busboy;
}

/** The fields and files appear on express' request; only the callbacks of its options are handed anything. */
declare module 'multer' {
  type Name = (req: import('express').Request, file: Remote, done: Callback) => void;
  function multer(options?: { fileFilter?: Name }): any;
  namespace multer {
    function diskStorage(options: { destination?: Name; filename?: Name }): any;
    function memoryStorage(): any;
  }
  export = multer;
}

declare module 'raw-body' {
  function getRawBody(stream: any, options?: any): Promise<Remote>;
  export = getRawBody;
}

declare module 'co-body' {
  function parse(request: any, options?: any): Promise<Remote>;
  namespace parse {
    function json(request: any, options?: any): Promise<Remote>;
    function form(request: any, options?: any): Promise<Remote>;
    function text(request: any, options?: any): Promise<Remote>;
  }
  export = parse;
}

declare module 'cookie' {
  function parse(text: any, options?: any): Same<0>;
  function parseCookie(text: any, options?: any): Same<0>;
}

