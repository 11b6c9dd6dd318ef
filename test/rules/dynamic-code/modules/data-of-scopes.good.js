// library: node:module; feature: the manifest of a package whose name has two parts; expect: innocent
const express = require('express');

const app = express();
const nameOf = (path) => {
  const [scope, name] = path.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

app.get('/versions/*path', (req, res) => {
  res.json({ version: require(`${nameOf(req.path.slice(1))}/package.json`).version });
});
