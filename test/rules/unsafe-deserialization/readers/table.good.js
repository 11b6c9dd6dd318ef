// library: node-serialize; feature: a table of readers, and a reader of constants; expect: innocent
const { unserialize } = require('node-serialize');
const express = require('express');

const app = express();
const READERS = {
  json: (text) => JSON.parse(text),
  lines: (text) => text.split('\n'),
  words: (text) => text.split(' '),
  csv: (text) => text.split(','),
  numbers: (text) => text.split(' ').map(Number),
};
const EMPTY = unserialize('{"list":[]}');

app.post('/import/:kind', express.text(), (req, res) => res.json(READERS[req.params.kind]?.(req.body) ?? EMPTY));
