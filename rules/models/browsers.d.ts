/**
 * Browsers that a server drives: they open any address from inside the network, and run text as a program of the page.
 * @see https://pptr.dev/api/puppeteer.page.goto
 * @see https://playwright.dev/docs/api/class-page#page-goto
 * @versions puppeteer 10 to 24, playwright 1
 */
/** @alias puppeteer-core, puppeteer-extra */
declare module 'puppeteer' {
  interface Page {
    goto(url: Url, ...rest: any[]): any;
    evaluate(script: Code, ...rest: any[]): any;
    evaluateOnNewDocument(script: Code, ...rest: any[]): any;
    [member: string]: any;
  }
  interface Browser {
    newPage(...rest: any[]): Promise<Page>;
    createBrowserContext(...rest: any[]): Promise<Browser>;
    createIncognitoBrowserContext(...rest: any[]): Promise<Browser>;
    [member: string]: any;
  }
  interface PuppeteerNode {
    launch(options?: any): Promise<Browser>;
    connect(options?: any): Promise<Browser>;
    use(...rest: any[]): this;
  }
  function launch(options?: any): Promise<Browser>;
  function connect(options?: any): Promise<Browser>;
  const puppeteer: PuppeteerNode;
  export default puppeteer;
}

/** @alias playwright-core */
declare module 'playwright' {
  interface Page {
    goto(url: Url, ...rest: any[]): any;
    evaluate(script: Code, ...rest: any[]): any;
    addInitScript(script: any, ...rest: any[]): any;
    [member: string]: any;
  }
  interface Context {
    newPage(...rest: any[]): Promise<Page>;
    [member: string]: any;
  }
  interface Browser {
    newPage(...rest: any[]): Promise<Page>;
    newContext(...rest: any[]): Promise<Context>;
    [member: string]: any;
  }
  interface BrowserType {
    launch(options?: any): Promise<Browser>;
    connect(...rest: any[]): Promise<Browser>;
    connectOverCDP(...rest: any[]): Promise<Browser>;
    launchPersistentContext(...rest: any[]): Promise<Context>;
  }
  const chromium: BrowserType;
  const firefox: BrowserType;
  const webkit: BrowserType;
}
