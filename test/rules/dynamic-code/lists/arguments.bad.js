// library: ecmascript; feature: a list of arguments that a client sent, and Function by way of its prototype; expect: bad
import express from 'express';

const app = express();

app.get('/formula', (req, res) => {
  const names = req.query.names.split(',');
  const make = Function.apply(null, names.concat(req.query.formula)); // error: dynamic-code
  res.json(make(1, 2));
});

app.get('/twice', (req, res) => {
  const parts = req.query.parts;
  res.json(Reflect.construct(Function, parts)()); // error: dynamic-code
});

app.get('/third', (req, res) => {
  res.json(Function.prototype.constructor(req.query.formula)()); // error: dynamic-code
});
