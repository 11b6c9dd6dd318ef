// library: puppeteer, playwright; feature: scripts of one's own that are put into a page; expect: innocent
import express from 'express';
import puppeteer from 'puppeteer';
import { chromium } from 'playwright';

const app = express();
app.use(express.json());

app.post('/pictures', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.addScriptTag({ content: 'document.body.style.margin = 0' });
  await page.addScriptTag({ path: './shrink.js' });
  await page.evaluate((title: string) => { document.title = title; }, req.body.title);
  res.send(await page.screenshot());
});

app.post('/prints', async (req, res) => {
  const browser = await chromium.launch();
  const page = await browser.newPage();
  await page.addInitScript((title: string) => { document.title = title; }, req.body.title);
  res.send(await page.pdf());
});
