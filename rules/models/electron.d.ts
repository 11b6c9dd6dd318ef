/**
 * Electron, as far as it decides whose certificates are believed.
 * @see https://www.electronjs.org/docs/latest/api/session#sessetcertificateverifyprocproc
 * @see https://www.electronjs.org/docs/latest/api/app#event-certificate-error
 * @see https://www.electronjs.org/docs/latest/api/command-line-switches#--ignore-certificate-errors
 * @versions 12 to 39
 */
declare module 'electron' {
  interface CommandLine {
    /** @api tls-switch */
    appendSwitch(name: any, value?: any): void;
    [member: string]: any;
  }
  interface App {
    commandLine: CommandLine;
    /** @api certificate-check */
    on(event: 'certificate-error', check: any): this;
    on(event: any, listener: Callback): this;
    [member: string]: any;
  }
  interface Session {
    /** @api certificate-check */
    setCertificateVerifyProc(check: any): void;
    [member: string]: any;
  }
  interface Sessions {
    defaultSession: Session;
    fromPartition(name: any, options?: any): Session;
    [member: string]: any;
  }
  const app: App;
  const session: Sessions;
}
