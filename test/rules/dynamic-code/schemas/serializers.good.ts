// library: fast-json-stringify; feature: schemas of the program, picked by name; expect: innocent
import express from 'express';
import build from 'fast-json-stringify';

const app = express();
const writers = new Map([['short', build({ type: 'object', properties: { name: { type: 'string' } } })]]);

app.post('/exports/:kind', (req, res) => {
  const write = writers.get(req.params.kind) ?? build({ title: req.body.title, type: 'array' });
  res.send(write(req.body.rows));
});

export function writerOf(schema: object) {
  return build(schema);
}
