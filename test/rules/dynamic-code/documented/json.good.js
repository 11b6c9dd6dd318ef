// library: express; feature: JSON in a program; expect: innocent
const express = require('express');
const app = express();
app.post('/set', (req, res) => {
  eval(`settings = ${JSON.stringify(req.body.settings)}`);
  res.json(eval(JSON.stringify(req.body.list)));
});
