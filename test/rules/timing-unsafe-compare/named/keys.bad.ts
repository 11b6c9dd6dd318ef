// library: express; feature: keys of the configuration that let somebody in; expect: bad
import express from 'express';

const app = express();
const { CURATOR_TOKEN } = process.env;
const config = { internalKey: process.env.MUSEUM_INTERNAL_KEY };

app.post('/exhibits', (req, res) => {
  if (req.query.k !== process.env.ADMIN_KEY) return res.sendStatus(403); // warning: timing-unsafe-compare
  res.json('added');
});

app.post('/rooms', (req, res) => {
  if (req.body.k === config.internalKey) res.json('opened'); // warning: timing-unsafe-compare
});

app.post('/loans', (req, res) => {
  const given = req.header('x-museum');
  if (given !== process.env['LOANS_KEY']) return res.sendStatus(401); // warning: timing-unsafe-compare
  res.json('lent');
});

app.post('/guides', (req, res) => {
  const expected = process.env.GUIDES_KEY;
  if (req.query.pass == expected) res.json('hired'); // warning: timing-unsafe-compare
});

app.post('/catalogue', (req, res) => {
  if (req.headers['x-museum'] !== `Bearer ${CURATOR_TOKEN}`) return res.sendStatus(401); // warning: timing-unsafe-compare
  res.json('printed');
});
