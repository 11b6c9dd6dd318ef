// library: express; feature: render-members; expect: innocent
const express = require('express');
const app = express();
app.post('/page', express.urlencoded(), (req, res) => {
  res.render('page', { title: req.body.title, text: req.body.text });
});
