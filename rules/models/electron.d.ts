/**
 * Electron: whose certificates are believed, what other programs and pages hand in (links of the program's own scheme, the command
 * line of a second start, addresses of its own protocol), and programs for the page of a window.
 * @see https://www.electronjs.org/docs/latest/api/session#sessetcertificateverifyprocproc
 * @see https://www.electronjs.org/docs/latest/api/app#event-certificate-error
 * @see https://www.electronjs.org/docs/latest/api/command-line-switches#--ignore-certificate-errors
 * @see https://www.electronjs.org/docs/latest/api/app#event-open-url-macos
 * @see https://www.electronjs.org/docs/latest/api/app#event-second-instance
 * @see https://www.electronjs.org/docs/latest/api/protocol#protocolhandlescheme-handler
 * @see https://www.electronjs.org/docs/latest/api/web-contents#contentsexecutejavascriptcode-usergesture
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
    on(event: 'open-url', listener: (event: any, url: Remote) => any): this;
    on(event: 'second-instance', listener: (event: any, argv: Remote, folder?: any, data?: Remote) => any): this;
    on(event: 'web-contents-created', listener: (event: any, contents: WebContents) => any): this;
    on(event: 'browser-window-created', listener: (event: any, window: BrowserWindow) => any): this;
    on(event: any, listener: Callback): this;
    once(event: 'open-url', listener: (event: any, url: Remote) => any): this;
    once(event: any, listener: Callback): this;
    [member: string]: any;
  }
  interface Session {
    /** @api certificate-check */
    setCertificateVerifyProc(check: any): void;
    protocol: Protocol;
    [member: string]: any;
  }
  interface WebFrame {
    executeJavaScript(code: Code, ...rest: any[]): any;
    executeJavaScriptInIsolatedWorld(world: any, scripts: { code: Code }[], ...rest: any[]): any;
    [member: string]: any;
  }
  interface WebContents extends WebFrame {
    /** @api certificate-check */
    on(event: 'certificate-error', check: any): this;
    on(event: any, listener: Callback): this;
    mainFrame: WebFrame;
    [member: string]: any;
  }
  interface AllContents {
    fromId(id: any): WebContents;
    fromFrame(frame: any): WebContents;
    getFocusedWebContents(): WebContents;
    getAllWebContents(): WebContents[];
  }
  class BrowserWindow {
    constructor(options?: any);
    webContents: WebContents;
    static fromId(id: any): BrowserWindow;
    static fromWebContents(contents: any): BrowserWindow;
    static getFocusedWindow(): BrowserWindow;
    static getAllWindows(): BrowserWindow[];
    [member: string]: any;
  }
  class WebContentsView {
    constructor(options?: any);
    webContents: WebContents;
    [member: string]: any;
  }
  /** Pages of any origin can ask for addresses of such a scheme, unless that is switched off. */
  interface SchemeRequest {
    url: Remote;
    headers: Remote;
    method: any;
    referrer: Remote;
    uploadData: Remote;
    json(): Promise<Remote>;
    text(): Promise<Remote>;
    [member: string]: any;
  }
  type OldHandler = (request: SchemeRequest, callback: any) => any;
  interface Protocol {
    handle(scheme: any, handler: (request: SchemeRequest) => any): any;
    registerFileProtocol(scheme: any, handler: OldHandler): any;
    registerStringProtocol(scheme: any, handler: OldHandler): any;
    registerBufferProtocol(scheme: any, handler: OldHandler): any;
    registerStreamProtocol(scheme: any, handler: OldHandler): any;
    registerHttpProtocol(scheme: any, handler: OldHandler): any;
    [member: string]: any;
  }
  interface Sessions {
    defaultSession: Session;
    fromPartition(name: any, options?: any): Session;
    [member: string]: any;
  }
  const webFrame: WebFrame;
  const webContents: AllContents;
  const protocol: Protocol;
  const app: App;
  const session: Sessions;
}
