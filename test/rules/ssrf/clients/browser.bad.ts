// library: puppeteer; feature: a browser on the server; expect: bad
import express from 'express';
import { chromium } from 'playwright';
import puppeteer from 'puppeteer';
const app = express();
app.get('/screenshot', async (req, res) => {
  const browser = await puppeteer.launch({ headless: true });
  const page = await browser.newPage();
  await page.goto(req.query.url as string, { waitUntil: 'networkidle0' }); // error: ssrf
  res.type('png').send(await page.screenshot());
  await browser.close();
});
app.get('/pdf', async (req, res) => {
  const context = await (await chromium.launch()).newContext();
  const page = await context.newPage();
  await page.goto(String(req.query.url)); // error: ssrf
  res.type('pdf').send(await page.pdf());
});
