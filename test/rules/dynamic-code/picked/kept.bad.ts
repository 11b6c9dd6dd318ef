// library: express; feature: a function of the global object that is kept before it is called; expect: bad
import express from 'express';
import files from 'node:fs';

const app = express();
const everything = globalThis as Record<string, any>;

app.post('/convert', (req, res) => {
  const { unit } = req.body;
  const convert = everything[unit];
  if (typeof convert !== 'function') return res.sendStatus(404);
  res.json({ value: convert(req.body.value) }); // error: dynamic-code
});

app.post('/shapes', (req, res) => {
  const Shape = (globalThis as any)[`${req.body.shape}`];
  const shape = new Shape(req.body.width); // error: dynamic-code
  res.json({ area: shape.area });
});

app.post('/files', (req, res) => {
  const act = files[req.query.act];
  act.call(files, 'notes.txt', () => res.end()); // error: dynamic-code
});

app.post('/reflect', (req, res) => {
  const run = Reflect.get(globalThis, req.body.run);
  res.json({ value: run() }); // error: dynamic-code
});
