/**
 * Deno: files and its own server.
 * @see https://docs.deno.com/api/deno/file-system
 * @see https://docs.deno.com/api/deno/~/Deno.serve
 * @versions 1, 2
 */
interface DenoCommand {
  new (file: CommandFile, options?: { args?: CommandArgument }): any;
}
interface DenoRuntime {
  serve(handler: (request: Request, info?: any) => any): any;
  serve(options: any, handler?: (request: Request, info?: any) => any): any;
  readFile(path: Path, options?: any): any;
  readFileSync(path: Path): any;
  readTextFile(path: Path, options?: any): any;
  readTextFileSync(path: Path): any;
  writeFile(path: Path, data?: any, options?: any): any;
  writeFileSync(path: Path, data?: any, options?: any): any;
  writeTextFile(path: Path, data?: any, options?: any): any;
  writeTextFileSync(path: Path, data?: any, options?: any): any;
  open(path: Path, options?: any): any;
  openSync(path: Path, options?: any): any;
  create(path: Path): any;
  remove(path: Path, options?: any): any;
  removeSync(path: Path, options?: any): any;
  readDir(path: Path): any;
  Command: DenoCommand;
  run(options: { cmd: CommandArgument }): any;
  env: Env;
  args: Env;
  [member: string]: any;
}
declare const Deno: DenoRuntime;
