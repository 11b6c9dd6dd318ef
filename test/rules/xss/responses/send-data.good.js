// library: express; feature: send-data; expect: innocent
const express = require('express');
const app = express();
app.post('/echo', express.json(), (req, res) => {
  res.send(req.body);
});
app.get('/id', (req, res) => res.send({ id: req.params.id }));
app.get('/n', (req, res) => res.send(`<b>${Number(req.query.n)}</b>`));
