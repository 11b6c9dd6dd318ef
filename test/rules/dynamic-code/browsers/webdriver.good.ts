// library: selenium-webdriver; feature: constant scripts with arguments; expect: innocent
import { Builder } from 'selenium-webdriver';
import { remote } from 'webdriverio';
import type { Request, Response } from 'express';

export async function measure(req: Request, res: Response) {
  const driver = await new Builder().forBrowser('chrome').build();
  await driver.get('https://gallery.example/');
  const width = await driver.executeScript('return document.querySelector(arguments[0]).clientWidth', String(req.body.selector));
  res.json({ width });
}

export async function count(req: Request, res: Response) {
  const browser = await remote({ capabilities: { browserName: 'firefox' } });
  res.json({ n: await browser.execute((selector) => document.querySelectorAll(selector).length, String(req.query.selector)) });
}

export async function scripted(source: string) {
  const driver = await new Builder().forBrowser('chrome').build();
  return driver.executeScript(source);
}
