// library: fast-json-stringify; feature: a schema of a client, whole or in part; expect: bad
import express from 'express';
import build from 'fast-json-stringify';

const app = express();

app.post('/exports', (req, res) => {
  const write = build(req.body.schema); // error: dynamic-code
  res.send(write([]));
});

app.post('/columns', (req, res) => {
  const write = build({ type: 'object', properties: JSON.parse(req.body.columns) }); // error: dynamic-code
  res.send(write({}));
});
