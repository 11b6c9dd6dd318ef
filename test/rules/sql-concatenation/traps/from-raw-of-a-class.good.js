// library: knex; feature: a class that makes objects of what was stored with a `fromRaw` of its own, in a file that is not at hand; expect: innocent
const express = require('express');
const Revisions = require('./revisions');

const app = express();
app.use(express.json());
app.post('/plans', (req, res) => {
  const revisions = req.body.revisions && Revisions.fromRaw(req.body.revisions);
  res.json(revisions.latest());
});
