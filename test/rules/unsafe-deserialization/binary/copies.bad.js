// library: v8; feature: bytes of a client, and a writer that leaves functions in; expect: bad
const express = require('express');
const v8 = require('node:v8');
const serialize = require('node-serialize');

const app = express();
app.use(express.json());

app.put('/menu', (req, res) => {
  const menu = v8.deserialize(Buffer.from(req.body.menu, 'base64')); // error: unsafe-deserialization
  res.json(menu);
});

app.put('/courses', (req, res) => {
  res.json(serialize.unserialize(serialize.serialize(req.body.courses))); // warning: unsafe-deserialization
});
