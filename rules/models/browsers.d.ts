/**
 * Browsers that a server drives: they open any address from inside the network, and run text as a program of the page.
 * @see https://pptr.dev/api/puppeteer.page.goto
 * @see https://playwright.dev/docs/api/class-page#page-goto
 * @see https://pptr.dev/api/puppeteer.page.evaluate
 * @versions puppeteer 10 to 24, playwright 1
 */
/** @alias puppeteer-core, puppeteer-extra */
declare module 'puppeteer' {
  interface Page {
    goto(url: Url, ...rest: any[]): any;
    evaluate(script: Code, ...rest: any[]): any;
    evaluateOnNewDocument(script: Code, ...rest: any[]): any;
    addScriptTag(options: { content: Code }): any;
    addScriptTag(options?: any): any;
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
    addInitScript(options: { content: Code }, ...rest: any[]): any;
    addInitScript(script: any, ...rest: any[]): any;
    addScriptTag(options: { content: Code }): any;
    addScriptTag(options?: any): any;
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

/**
 * @see https://www.selenium.dev/selenium/docs/api/javascript/WebDriver.html
 * @versions 3, 4
 */
declare module 'selenium-webdriver' {
  interface WebDriver {
    get(url: Url): any;
    executeScript(script: Code, ...rest: any[]): any;
    executeAsyncScript(script: Code, ...rest: any[]): any;
    pinScript(script: Code): any;
    navigate(): Navigation;
    [member: string]: any;
  }
  interface Navigation {
    to(url: Url): any;
    [member: string]: any;
  }
  class Builder {
    constructor();
    build(): WebDriver;
    forBrowser(...rest: any[]): this;
    withCapabilities(...rest: any[]): this;
    usingServer(...rest: any[]): this;
    usingWebDriverProxy(...rest: any[]): this;
    setProxy(...rest: any[]): this;
    setLoggingPrefs(...rest: any[]): this;
    setCapability(...rest: any[]): this;
    setAlertBehavior(...rest: any[]): this;
    setChromeOptions(...rest: any[]): this;
    setChromeService(...rest: any[]): this;
    setEdgeOptions(...rest: any[]): this;
    setEdgeService(...rest: any[]): this;
    setFirefoxOptions(...rest: any[]): this;
    setFirefoxService(...rest: any[]): this;
    setIeOptions(...rest: any[]): this;
    setIeService(...rest: any[]): this;
    setSafariOptions(...rest: any[]): this;
    disableEnvironmentOverrides(...rest: any[]): this;
    [member: string]: any;
  }
}

/**
 * @see https://webdriver.io/docs/api/browser/execute
 * @versions 7 to 9
 */
declare module 'webdriverio' {
  interface Browser {
    url(address: Url, ...rest: any[]): any;
    navigateTo(address: Url): any;
    execute(script: Code, ...rest: any[]): any;
    executeAsync(script: Code, ...rest: any[]): any;
    executeScript(script: Code, ...rest: any[]): any;
    addInitScript(script: any, ...rest: any[]): any;
    [member: string]: any;
  }
  function remote(options?: any, ...rest: any[]): Promise<Browser>;
  function attach(options?: any): Promise<Browser>;
}

/**
 * @see https://github.com/cyrus-and/chrome-remote-interface#api
 * @versions chrome-remote-interface 0.28 to 0.33
 */
declare module 'chrome-remote-interface' {
  interface Runtime {
    evaluate(options: { expression?: Code; [member: string]: any }, ...rest: any[]): any;
    compileScript(options: { expression?: Code; [member: string]: any }, ...rest: any[]): any;
    [member: string]: any;
  }
  interface Page {
    navigate(options: { url?: Url; [member: string]: any }, ...rest: any[]): any;
    addScriptToEvaluateOnNewDocument(options: { source?: Code; [member: string]: any }, ...rest: any[]): any;
    [member: string]: any;
  }
  interface Client {
    Runtime: Runtime;
    Page: Page;
    [member: string]: any;
  }
  function connect(options?: any): Promise<Client>;
  export = connect;
}
