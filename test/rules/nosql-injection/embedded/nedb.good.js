// library: nedb; feature: texts in conditions; expect: innocent
const Datastore = require('@seald-io/nedb');
const Stores = require('nedb-promises');
const express = require('express');

const app = express();
const plants = new Datastore({ filename: 'plants.db', autoload: true });
const beds = Stores.create('beds.db');

app.post('/plants', (req, res) => {
  plants.find({ name: String(req.body.name) }).sort({ name: 1 }).exec((error, found) => res.json(found));
});

app.post('/beds', async (req, res) => {
  if (typeof req.body.key !== 'string') return res.sendStatus(400);
  await beds.insert({ seen: req.body.key });
  res.json(await beds.findOne({ key: req.body.key }));
});
