const express = require('express');
const files = require('./promised');

const app = express();

app.get('/notes', async (req, res) => {
  res.send(await files.readFile(req.query.note)); // error: path-traversal
});
app.delete('/notes', (req, res) => {
  files.unlinkSync(req.query.note); // error: path-traversal
  files.remove(req.query.note);
  files.unlinkSync('/srv/notes/index');
  res.end();
});
