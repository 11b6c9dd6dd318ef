// library: express; feature: the last piece of a path, as path.basename gives it; expect: innocent
const express = require('express');
const path = require('node:path');

const app = express();

app.get('/reports/*', (req, res) => {
  const name = req.path.split('/').pop();
  res.sendFile(path.join(__dirname, 'reports', name));
});
app.get('/plans', (req, res) => res.sendFile(`/srv/plans/${String(req.query.file).split('/').at(-1)}`));
