// library: express; feature: a function that a client picks among everything; expect: bad
const express = require('express');
const fs = require('fs');
const app = express();

app.get('/call', (req, res) => {
  global[req.query.name](req.query.value); // error: dynamic-code
  res.end();
});

app.get('/format', (req, res) => {
  function format() {}
  res.json(format[req.query.how](req.query.value)); // error: dynamic-code
});

app.get('/file', (req, res) => {
  fs.readdirSync('public');
  res.json(fs[req.query.method]('public')); // error: dynamic-code
});
