// library: puppeteer; feature: a browser that stays at home; expect: innocent
import express from 'express';
import puppeteer from 'puppeteer';
const app = express();
app.get('/report/:id.pdf', async (req, res) => {
  const browser = await puppeteer.launch();
  const page = await browser.newPage();
  await page.goto(`https://reports.example.com/print/${encodeURIComponent(req.params.id)}`);
  res.type('pdf').send(await page.pdf());
});
