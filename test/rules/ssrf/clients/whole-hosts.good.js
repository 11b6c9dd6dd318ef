// library: koa, axios, express; feature: hosts that are compared as a whole, in many spellings; expect: innocent
const assert = require('node:assert');
const Koa = require('koa');
const Router = require('@koa/router');
const express = require('express');
const axios = require('axios').default;

const HOSTS = new Set(['static.orchard.example', process.env.MIRROR]);
const ORIGIN = 'https://static.orchard.example';
const MIRRORS = ['https://a.orchard.example/', 'https://b.orchard.example/'];
const DOMAINS = ['.orchard.example', '.nursery.example'];
const router = new Router();

router.get('/manifest', async (ctx) => {
  const { source } = ctx.query;
  ctx.assert(HOSTS.has(new URL(source).hostname), 400, 'not one of ours');
  ctx.body = { size: (await axios.get(source)).data.length };
});
new Koa().use(router.routes());

const app = express();
app.get('/label', async (req, res) => {
  const label = String(req.query.label);
  assert.ok(label.startsWith(`${ORIGIN}/`));
  res.json((await axios.get(label)).data);
});
app.get('/mirror', async (req, res) => {
  const mirror = String(req.query.mirror);
  if (!MIRRORS.some((one) => mirror.startsWith(one))) return res.sendStatus(400);
  res.json((await axios.get(mirror)).data);
});
app.get('/tree', async (req, res) => {
  const tree = new URL(String(req.query.tree));
  if (!DOMAINS.some((one) => tree.hostname.endsWith(one))) return res.sendStatus(400);
  res.json((await axios.get(tree.href)).data);
});
app.get('/leaf', async (req, res) => {
  const leaf = String(req.query.leaf);
  if (!isOurs(leaf)) return res.sendStatus(400);
  res.json((await axios.get(leaf)).data);
});

const isOurs = (text) => new URL(text).hostname === 'static.orchard.example';

function nurseryUrl(text) {
  const url = new URL(text);
  return url.protocol === 'https:' && HOSTS.has(url.hostname) ? url : undefined;
}
app.get('/seed', async (req, res) => {
  const seed = nurseryUrl(String(req.query.seed));
  assert(seed, 'not one of ours');
  res.json((await axios.get(seed.href)).data);
});
