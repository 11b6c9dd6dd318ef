// library: express; feature: render-options; expect: bad
const express = require('express');
const app = express();
app.post('/page', express.urlencoded(), (req, res) => {
  res.render('page', req.body); // error: dynamic-code
});
