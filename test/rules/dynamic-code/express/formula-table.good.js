// library: ecmascript; feature: formula-table; expect: innocent
const express = require('express');
const app = express();
const FORMULAS = { flat: (qty) => qty * 2, bulk: (qty) => qty * 1.5 };
app.post('/price', express.json(), (req, res) => {
  const formula = FORMULAS[req.body.formula];
  if (!formula) return res.sendStatus(400);
  res.json({ price: formula(Number(req.body.quantity)) });
});
