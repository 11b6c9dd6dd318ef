// library: express; feature: all pieces of a path, and a piece of something else than a path; expect: bad
const express = require('express');
const path = require('node:path');

const app = express();

app.get('/reports', (req, res) => {
  res.sendFile(path.join(__dirname, 'reports', ...req.query.file.split('/'))); // error: path-traversal
});
app.get('/plans', (req, res) => res.sendFile(`/srv/plans/${req.query.file.split(':').pop()}`)); // error: path-traversal
