// library: several; feature: names without a way out; expect: innocent
const fs = require('fs');
const send = require('send');
const rimraf = require('rimraf');
const express = require('express');
const app = express();

app.get('/file', (req, res) => {
  const { name } = req.query;
  rimraf.sync(`uploads/${Number(name)}`);
  send(req, name, { root: 'uploads' }).pipe(res);
  fs.readFileSync(`uploads/${name.replace(/\.\./g, '')}`);
  fs.readFileSync(`uploads/${name.replace(/[\\/]/g, '_')}`);
});

app.get('/page', (req, res) => {
  res.render('page', { view: req.query.view });
});
