// library: several; feature: what takes the name of a file; expect: bad
const fs = require('fs');
const send = require('send');
const rimraf = require('rimraf');
const mkdirp = require('mkdirp');
const express = require('express');
const app = express();

app.get('/file', (req, res) => {
  const { name } = req.query;
  fs.symlink(name, 'here', () => {}); // error: path-traversal
  rimraf.sync(`uploads/${name}`); // error: path-traversal
  mkdirp.sync(`uploads/${name}`); // error: path-traversal
  send(req, name).pipe(res); // error: path-traversal
  fs.readFileSync(`uploads/${name.replace(/\.\.\//g, '')}`); // error: path-traversal
});

app.get('/page', (req, res) => {
  res.render(req.query.view); // error: path-traversal
});
