// library: selenium-webdriver; feature: scripts for the page of a browser; expect: bad
import { Builder } from 'selenium-webdriver';
import { remote } from 'webdriverio';
import connect from 'chrome-remote-interface';
import type { Request, Response } from 'express';

export async function measure(req: Request, res: Response) {
  const driver = await new Builder().forBrowser('chrome').usingServer('http://grid.example:4444').build();
  await driver.get(req.body.page); // error: ssrf
  const width = await driver.executeScript(`return ${req.body.measure}`); // error: dynamic-code
  await driver.executeAsyncScript(req.body.after); // error: dynamic-code
  res.json({ width });
}

export async function count(req: Request, res: Response) {
  const browser = await remote({ capabilities: { browserName: 'firefox' } });
  await browser.url('https://gallery.example/');
  res.json({ n: await browser.execute('return ' + req.query.count) }); // error: dynamic-code
}

export async function inspect(req: Request, res: Response) {
  const client = await connect();
  const { result } = await client.Runtime.evaluate({ expression: req.body.expression }); // error: dynamic-code
  res.json(result);
}
