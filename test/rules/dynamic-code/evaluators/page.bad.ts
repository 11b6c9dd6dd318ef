// library: puppeteer; feature: text that runs in a page, documents that are programs; expect: bad
import { evaluate } from '@mdx-js/mdx';
import express from 'express';
import { JSONPath } from 'jsonpath-plus';
import puppeteer from 'puppeteer';
const app = express();
app.get('/card', async (req, res) => {
  const page = await (await puppeteer.launch()).newPage();
  await page.setContent('<h1></h1>');
  await page.evaluate(`document.title = "${req.query.title}"`); // error: dynamic-code
  res.send(await page.screenshot());
});
app.post('/preview', async (req, res) => {
  const { default: Content } = await evaluate(req.body.source, {}); // error: dynamic-code
  res.send(String(Content));
});
app.post('/pick', (req, res) => {
  res.json(JSONPath({ path: req.body.path, json: { prices: [1, 2] } })); // warning: dynamic-code
});
