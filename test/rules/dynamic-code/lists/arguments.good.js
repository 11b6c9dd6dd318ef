// library: ecmascript; feature: lists of arguments that are constant or go to a function of the program; expect: innocent
import express from 'express';

const app = express();
const NAMES = ['a', 'b'];
const area = (a, b) => a * b;

app.get('/formula', (req, res) => {
  const make = Function.apply(null, NAMES.concat('return a * b'));
  res.json(make(Number(req.query.a), Number(req.query.b)));
});

app.get('/twice', (req, res) => {
  const parts = req.query.parts;
  res.json(Reflect.apply(area, null, parts));
});

app.get('/third', (req, res) => {
  res.json(Function.prototype.toString.call(area).length + area.apply(null, req.query.sides));
});
