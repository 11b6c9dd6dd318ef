// library: puppeteer, playwright; feature: a script that is put into a page; expect: bad
import express from 'express';
import puppeteer from 'puppeteer';
import { chromium } from 'playwright';

const app = express();
app.use(express.json());

app.post('/pictures', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.addScriptTag({ content: req.body.before }); // error: dynamic-code
  res.send(await page.screenshot());
});

app.post('/prints', async (req, res) => {
  const browser = await chromium.launch();
  const page = await browser.newPage();
  await page.addInitScript({ content: `window.title = '${req.body.title}'` }); // error: dynamic-code
  await page.addScriptTag({ content: req.body.before, type: 'module' }); // error: dynamic-code
  res.send(await page.pdf());
});
