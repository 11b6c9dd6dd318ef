// library: express; feature: checks of the whole host; expect: innocent
import axios from 'axios';
import express from 'express';

const app = express();
const HOSTS = ['images.shop.example', 'cdn.shop.example'];
const isAllowed = (address: string) => HOSTS.includes(new URL(address).hostname);
function isOwnHost(host: string): boolean {
  return host === 'shop.example' || host.endsWith('.shop.example');
}

app.get('/image', async (req, res) => {
  const source = req.query.source;
  if (typeof source !== 'string' || !isAllowed(source)) return res.sendStatus(400);
  res.send((await axios.get(source)).data);
});
app.get('/feed', async (req, res) => {
  const feed = new URL(String(req.query.feed));
  if (!isOwnHost(feed.hostname)) return res.sendStatus(400);
  res.send((await axios.get(feed.href)).data);
});
app.get('/page', async (req, res) => {
  const page = new URL(String(req.query.page));
  if (!page.hostname.endsWith('.shop.example')) return res.sendStatus(400);
  res.send((await axios.get(page.href)).data);
});
