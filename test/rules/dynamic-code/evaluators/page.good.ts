// library: puppeteer; feature: functions and constants; expect: innocent
import { compile } from '@mdx-js/mdx';
import express from 'express';
import { readFileSync } from 'node:fs';
import { JSONPath } from 'jsonpath-plus';
import puppeteer from 'puppeteer';
import type { Page } from 'puppeteer';
const app = express();
app.get('/card', async (req, res) => {
  const page = await (await puppeteer.launch()).newPage();
  await page.evaluate((title) => void (document.title = title), String(req.query.title));
  await page.evaluate('document.fonts.ready');
  res.send(await page.screenshot());
});
export function inPage(page: Page, work: () => unknown) {
  return page.evaluate(work);
}
app.post('/pick', (req, res) => res.json(JSONPath({ path: '$.prices[*]', json: req.body })));
export const help = compile(readFileSync('docs/help.mdx', 'utf8'));
