// library: express; feature: a path that the client sent beside an upload, and what the client called the file; expect: bad
const { createReadStream, promises } = require('fs');
const express = require('express');
const multer = require('multer');

const app = express();
const upload = multer({ dest: '/var/tmp/scans' });

app.post('/scans', upload.single('scan'), async (req, res) => {
  const { path } = req.body;
  await promises.unlink(path); // error: path-traversal
  const { originalname } = req.file;
  createReadStream('/srv/scans/' + originalname).pipe(res); // error: path-traversal
});

app.post('/pages', upload.array('pages'), (req, res) => {
  req.body.pages.forEach((page) => promises.unlink(page.path)); // error: path-traversal
  res.sendStatus(202);
});
