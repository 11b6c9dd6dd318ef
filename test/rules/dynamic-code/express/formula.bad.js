// library: ecmascript; feature: formula; expect: bad
const express = require('express');
const app = express();
app.post('/price', express.json(), (req, res) => {
  const { formula, quantity } = req.body;
  const price = eval(formula.replace('qty', quantity)); // error: dynamic-code
  res.json({ price });
});
