// library: express; feature: tables that stand below the routes; expect: innocent
const express = require('express');
const app = express();

app.post('/calculate', (req, res) => {
  if (!FORMULAS.has(req.body.formula)) return res.sendStatus(400);
  res.json(calculate(req.body.formula));
});

const FORMULAS = new Set(['1 + 1', '2 * 2']);

const calculate = (formula) => eval(formula);
