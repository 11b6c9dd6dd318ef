// library: koa, axios, express; feature: checks of the scheme, or of the beginning of a host, in many spellings; expect: bad
const Koa = require('koa');
const Router = require('@koa/router');
const express = require('express');
const axios = require('axios').default;
const validator = require('validator');

const SCHEMES = ['http:', 'https:'];
const ALLOWED_HOST = 'https://static.orchard.example';
const MIRRORS = ['https://a.orchard.example', 'https://b.orchard.example'];
const ALLOWED_FEED = /^https?:\/\/(www\.)?orchard\.example/;
const router = new Router();

router.get('/manifest', async (ctx) => {
  const { source } = ctx.query;
  ctx.assert(/^https?:\/\//i.test(source), 400, 'a web address is needed');
  ctx.body = { size: (await axios.get(source)).data.length }; // error: ssrf
});
router.get('/label', async (ctx) => {
  const source = String(ctx.query.source);
  ctx.assert(source.startsWith(ALLOWED_HOST), 400);
  ctx.body = { size: (await axios.get(source)).data.length }; // error: ssrf
});
new Koa().use(router.routes());

const app = express();
app.get('/mirror', async (req, res) => {
  const mirror = String(req.query.mirror);
  if (!MIRRORS.some((one) => mirror.startsWith(one))) return res.sendStatus(400);
  res.json((await axios.get(mirror)).data); // error: ssrf
});
app.get('/feed', async (req, res) => {
  const feed = String(req.query.feed);
  if (!ALLOWED_FEED.test(feed)) return res.sendStatus(400);
  res.json((await axios.get(feed)).data); // error: ssrf
});
app.get('/picture', async (req, res) => {
  const picture = new URL(String(req.query.picture));
  if (!SCHEMES.includes(picture.protocol) || !isAllowedScheme(picture.protocol)) return res.sendStatus(400);
  res.json((await axios.get(picture.href)).data); // error: ssrf
});
app.get('/hook', async (req, res) => {
  const hook = String(req.query.hook);
  if (!isValidUrl(hook) || !validator.isURL(hook)) return res.sendStatus(400);
  await axios.post(hook, {}); // error: ssrf
  res.end();
});
app.get('/tree', async (req, res) => {
  const tree = String(req.query.tree);
  if (!isSafe(tree)) return res.sendStatus(400);
  res.json((await axios.get(tree)).data); // error: ssrf
});

function isValidUrl(text) {
  try {
    new URL(text);
    return true;
  } catch {
    return false;
  }
}
const isSafe = (text) => typeof text === 'string' && text.startsWith('https://');
const isAllowedScheme = (scheme) => scheme === 'https:';

function webUrl(text) {
  const url = new URL(text);
  return url.protocol === 'https:' && url.port === '' ? url : undefined;
}
app.get('/seed', async (req, res) => {
  const seed = webUrl(String(req.query.seed));
  res.json((await axios.get(seed.href)).data); // error: ssrf
});
