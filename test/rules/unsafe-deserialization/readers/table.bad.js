// library: node-serialize; feature: one of many readers of a table; expect: bad
const { unserialize } = require('node-serialize');
const express = require('express');

const app = express();
const READERS = {
  json: (text) => JSON.parse(text),
  lines: (text) => text.split('\n'),
  words: (text) => text.split(' '),
  csv: (text) => text.split(','),
  numbers: (text) => text.split(' ').map(Number),
  old: (text) => unserialize(text), // error: unsafe-deserialization
};

app.post('/import/:kind', express.text(), (req, res) => {
  const read = READERS[req.params.kind];
  res.json(read ? READERS[req.params.kind](req.body) : []);
});
