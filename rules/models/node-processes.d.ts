/**
 * Starting programs.
 * @see https://nodejs.org/api/child_process.html
 * @versions Node 18, 20, 22, 24
 */

/** @alias child-process-promise, promisify-child-process, mz/child_process */
declare module 'child_process' {
  function exec(command: Command, ...rest: any[]): any;
  function execSync(command: Command, options?: any): any;
  /** Options that nobody can look into say nothing of a shell. */
  function execFile(file: CommandFile, args: CommandArgument, options: { shell: false }, ...rest: any[]): any;
  function execFile(file: Command, args: Command[], options: { shell: true | string }, ...rest: any[]): any;
  function execFile(file: CommandFile, args?: CommandArgument, ...rest: any[]): any;
  function execFileSync(file: CommandFile, args: CommandArgument, options: { shell: false }): any;
  function execFileSync(file: Command, args: Command[], options: { shell: true | string }): any;
  function execFileSync(file: CommandFile, args?: CommandArgument, options?: any): any;
  function spawn(file: CommandFile, args: CommandArgument, options: { shell: false }): any;
  function spawn(file: Command, args: Command[], options: { shell: true | string }): any;
  function spawn(file: Constant, args: CommandArgument): any;
  function spawn(file: Command, options: { shell: true | string }): any;
  function spawn(file: CommandFile, args?: CommandArgument, options?: any): any;
  function spawnSync(file: CommandFile, args: CommandArgument, options: { shell: false }): any;
  function spawnSync(file: Command, args: Command[], options: { shell: true | string }): any;
  function spawnSync(file: Constant, args: CommandArgument): any;
  function spawnSync(file: Command, options: { shell: true | string }): any;
  function spawnSync(file: CommandFile, args?: CommandArgument, options?: any): any;
  function fork(modulePath: CommandFile, ...rest: any[]): any;
}

/**
 * @see https://github.com/moxystudio/node-cross-spawn
 * @versions 7
 */
declare module 'cross-spawn' {
  interface CrossSpawn {
    (file: CommandFile, args: CommandArgument, options: { shell: false }): any;
    (file: Command, args: Command[], options: { shell: true | string }): any;
    (file: CommandFile, args?: CommandArgument, options?: any): any;
    sync(file: CommandFile, args: CommandArgument, options: { shell: false }): any;
    sync(file: Command, args: Command[], options: { shell: true | string }): any;
    sync(file: CommandFile, args?: CommandArgument, options?: any): any;
    spawn(file: CommandFile, args?: CommandArgument, options?: any): any;
  }
  const spawn: CrossSpawn;
  export = spawn;
}

/**
 * Execa quotes what is put into its template tag, and runs no shell unless told to.
 * @see https://github.com/sindresorhus/execa/blob/main/docs/api.md
 * @versions 5, 6, 7, 8, 9
 */
declare module 'execa' {
  interface Execa {
    (file: CommandFile, args: CommandArgument, options: { shell: false }): any;
    (file: Command, args: Command[], options: { shell: true | string }): any;
    (file: Command, options: { shell: true | string }): any;
    (file: CommandFile, args?: CommandArgument, options?: any): any;
    (text: TemplateStringsArray, ...values: Bound[]): any;
    sync(file: CommandFile, args?: CommandArgument, options?: any): any;
    command(command: Command, options?: any): any;
    commandSync(command: Command, options?: any): any;
    shell(command: Command, options?: any): any;
  }
  const execa: Execa;
  const execaSync: Execa;
  const $: Execa;
  function sync(file: CommandFile, args?: CommandArgument, options?: any): any;
  function command(command: Command, options?: any): any;
  function commandSync(command: Command, options?: any): any;
  /** Up to version 1. */
  function shell(command: Command, options?: any): any;
  function execaCommand(command: Command, options?: any): any;
  function execaCommandSync(command: Command, options?: any): any;
  function execaNode(file: CommandFile, args?: CommandArgument, options?: any): any;
  export default execa;
}

/**
 * @see https://github.com/shelljs/shelljs#execcommand--options--callback
 * @versions 0.8, 0.9, 0.10
 */
declare module 'shelljs' {
  interface Shell {
    exec(command: Command, ...rest: any[]): any;
    [member: string]: any;
  }
  const shell: Shell;
  export = shell;
}

/**
 * @see https://ssh2.readthedocs.io
 * @see https://github.com/mscdex/ssh2#client-methods
 * @versions 1
 */
declare module 'ssh2' {
  class Client {
    exec(command: Command, ...rest: any[]): any;
    on(event: any, listener: Callback): this;
    /** @api connection */
    connect(options: any): this;
  }
  /** @see https://github.com/mscdex/ssh2#utilities */
  const utils: {
    /** @api key-pair */
    generateKeyPair(type: any, options?: any, callback?: Callback): any;
    /** @api key-pair */
    generateKeyPairSync(type: any, options?: any): any;
  };
}

/**
 * @see https://github.com/steelbrain/node-ssh#api
 * @versions 11 to 13
 */
declare module 'node-ssh' {
  class NodeSSH {
    constructor(...rest: any[]);
    /** @api connection */
    connect(options?: any): Promise<this>;
    execCommand(command: Command, ...rest: any[]): any;
    exec(command: Command, ...rest: any[]): any;
    [member: string]: any;
  }
  export { NodeSSH };
  export default NodeSSH;
}

/**
 * Terminals.
 * @see https://github.com/microsoft/node-pty#example-usage
 * @versions 0.10 to 1
 */
/** @alias @lydell/node-pty */
declare module 'node-pty' {
  function spawn(file: CommandFile, args: CommandArgument, ...rest: any[]): any;
}

/**
 * @see https://github.com/jorangreef/sudo-prompt#usage
 * @versions 8, 9
 */
declare module 'sudo-prompt' {
  function exec(command: Command, ...rest: any[]): any;
}

/**
 * @see https://github.com/RIAEvangelist/node-cmd#readme
 * @versions 3 to 5
 */
declare module 'node-cmd' {
  function run(command: Command, ...rest: any[]): any;
  function get(command: Command, ...rest: any[]): any;
  function runSync(command: Command, ...rest: any[]): any;
}

/**
 * git, with arguments of its own: `--upload-pack=…` as the name of a remote was run before 3.16.
 * @see https://nvd.nist.gov/vuln/detail/CVE-2022-25860
 * @versions 2, 3
 */
declare module 'simple-git' {
  interface SimpleGit {
    /** @when <3.16.0 */
    clone(args: CommandArgument, ...rest: any[]): any;
    /** @when <3.16.0 */
    fetch(args: CommandArgument, ...rest: any[]): any;
    /** @when <3.16.0 */
    pull(args: CommandArgument, ...rest: any[]): any;
    /** @when <3.16.0 */
    push(args: CommandArgument, ...rest: any[]): any;
    /** @when <3.16.0 */
    listRemote(args: CommandArgument, ...rest: any[]): any;
    raw(args: CommandArgument, ...rest: any[]): any;
    [member: string]: any;
  }
  interface Factory {
    (...options: any[]): SimpleGit;
    simpleGit(...options: any[]): SimpleGit;
    gitP(...options: any[]): SimpleGit;
  }
  const git: Factory;
  export default git;
  export = git;
}
