// library: express; feature: a selector for a page that is only read; expect: innocent
import * as cheerio from 'cheerio';
import express from 'express';

const app = express();

app.get('/price', async (req, res) => {
  const response = await fetch('https://prices.shop.io/list');
  const $ = cheerio.load(await response.text());
  res.json({ price: $(String(req.query.selector)).first().text() });
});
