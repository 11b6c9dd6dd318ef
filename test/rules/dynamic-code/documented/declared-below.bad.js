// library: express; feature: helpers that stand below the routes; expect: bad
const express = require('express');
const app = express();

app.post('/calculate', (req, res) => {
  res.json(calculate(req.body.formula));
});

const calculate = (formula) => {
  return eval(formula); // error: dynamic-code
};
