// library: express; feature: a timer that is handed what a client sent; expect: bad
const express = require('express');
const app = express();

app.post('/reminders', (req, res) => {
  setTimeout(req.body.action, Number(req.body.delay)); // error: dynamic-code
  res.sendStatus(202);
});
