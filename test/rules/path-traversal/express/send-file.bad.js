// library: express; feature: send-file; expect: bad
const express = require('express');
const path = require('path');
const app = express();
app.get('/download/:name', (req, res) => {
  res.sendFile(path.resolve('downloads', req.params.name)); // error: path-traversal
});
