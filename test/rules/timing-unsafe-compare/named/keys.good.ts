// library: express; feature: keys by which things are kept, sorted and shown; expect: innocent
import express from 'express';

const app = express();
const { SORT_KEY } = process.env;
const config = { cacheKey: process.env.CACHE_KEY, primaryKey: 'id' };

app.get('/exhibits', (req, res) => {
  if (req.query.sort === process.env.DEFAULT_SORT_KEY || req.query.by === SORT_KEY) return res.json('sorted');
  if (req.query.cache === config.cacheKey || req.query.cache === process.env.ROOM_CACHE_KEY) return res.json('kept');
  if (req.query.site === process.env.RECAPTCHA_SITE_KEY || req.query.pk === process.env.STRIPE_PUBLISHABLE_KEY) return res.json('shown');
  if (req.query.key === process.env.MUSEUM_PUBLIC_KEY || req.query.part === process.env.PARTITION_KEY) return res.json('public');
  if (req.query.column === config.primaryKey || req.query.mode === process.env.HOTKEY) return res.json('one');
  res.json('all');
});
