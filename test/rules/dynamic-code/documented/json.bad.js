// library: express; feature: JSON with its quotes cut off, and modules by other names of require; expect: bad
const express = require('express');
const Sandbox = require('sandbox');
const app = express();
app.post('/set', (req, res) => {
  eval(JSON.stringify(req.body.text).slice(1, -1)); // error: dynamic-code
  module.require(req.body.plugin); // error: dynamic-code
  require.main.require(req.body.plugin); // error: dynamic-code
  new Sandbox().run(`f(${req.body.text})`, () => res.end()); // error: dynamic-code
});
