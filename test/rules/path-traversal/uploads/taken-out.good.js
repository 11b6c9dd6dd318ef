// library: express; feature: the path that multer gave an uploaded file, taken out of it or of one of several; expect: innocent
const { createReadStream, promises, unlink } = require('fs');
const express = require('express');
const multer = require('multer');

const app = express();
const upload = multer({ dest: '/var/tmp/scans' });

app.post('/scans', upload.single('scan'), async (req, res) => {
  const { path, mimetype } = req.file;
  if (mimetype !== 'image/png') {
    await promises.unlink(path);
    return res.sendStatus(415);
  }
  createReadStream(path).pipe(res);
});

app.post('/pages', upload.array('pages'), (req, res) => {
  const pages = req.files;
  res.on('finish', () => {
    pages.forEach((page) => {
      if (page.path) unlink(page.path, () => {});
    });
  });
  for (const { path: where } of req.files) createReadStream(where).resume();
  res.sendStatus(202);
});
