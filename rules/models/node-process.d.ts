/**
 * The process: environment and command line are configuration, not client data.
 * @see https://nodejs.org/api/process.html
 * @versions Node 18, 20, 22, 24
 */
interface Process {
  env: Env;
  argv: Env;
  argv0: Env;
  execArgv: Env;
  execPath: Env;
  title: Env;
  platform: Safe;
  arch: Safe;
  version: Safe;
  pid: Safe;
  cwd(): Env;
  on(event: any, listener: Callback): this;
  hrtime(...options: any[]): any;
}
declare const process: Process;

declare module 'node:process' {
  const process: Process;
  const env: Env;
  const argv: Env;
  export = process;
}

declare module 'node:os' {
  function hostname(): Env;
  function homedir(): Env;
  function tmpdir(): Env;
  function userInfo(...options: any[]): Env;
}
