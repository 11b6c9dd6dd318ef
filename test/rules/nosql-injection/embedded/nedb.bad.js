// library: nedb; feature: conditions of a client; expect: bad
const Datastore = require('@seald-io/nedb');
const Stores = require('nedb-promises');
const express = require('express');

const app = express();
const plants = new Datastore({ filename: 'plants.db', autoload: true });
const beds = Stores.create('beds.db');

app.post('/plants', (req, res) => {
  plants.find({ name: req.body.name }).sort({ name: 1 }).exec((error, found) => res.json(found)); // error: nosql-injection
});

app.delete('/plants', async (req, res) => {
  res.json({ n: await plants.removeAsync(req.body, { multi: true }) }); // error: nosql-injection
});

app.post('/beds', async (req, res) => {
  res.json(await beds.findOne({ key: req.body.key })); // error: nosql-injection
});
