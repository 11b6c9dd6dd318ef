// library: express; feature: checks that a host of somebody else passes; expect: bad
import axios from 'axios';
import express from 'express';

const app = express();
const isAllowed = (address: string) => address.includes('images.shop.example');
function isTrustedHost(address: string): boolean {
  return address.indexOf('cdn.shop.example') !== -1;
}

app.get('/image', async (req, res) => {
  const source = req.query.source;
  if (typeof source !== 'string' || !isAllowed(source)) return res.sendStatus(400);
  res.send((await axios.get(source)).data); // error: ssrf
});
app.get('/style', async (req, res) => {
  const source = String(req.query.source);
  if (!isTrustedHost(source)) return res.sendStatus(400);
  res.send((await axios.get(source)).data); // error: ssrf
});
app.get('/feed', async (req, res) => {
  const feed = new URL(String(req.query.feed));
  if (!feed.hostname.endsWith('shop.example')) return res.sendStatus(400);
  res.send((await axios.get(feed.href)).data); // error: ssrf
});
