// library: express; feature: a handler for a parameter of the address, which lets only plain names through; expect: innocent
const { createReadStream } = require('fs');
const express = require('express');
const path = require('path');

const app = express();
app.param('album', (req, res, next, album) => {
  if (album?.match(/^[a-z0-9]+$/)) next();
  else next(new Error('no album'));
});
app.get('/albums/:album', (req, res) => res.sendFile(path.join('/srv/albums', req.params.album)));
app.get('/covers/:album', (req, res) => {
  const { album } = req.params;
  createReadStream(`/srv/covers/${album}.png`).pipe(res);
});

const scans = express.Router();
scans.param('scan', (req, res, next, scan) => (/^\d+$/.test(scan) ? next() : res.sendStatus(400)));
scans.get('/:scan', (req, res) => createReadStream(`/srv/scans/${req.params.scan}`).pipe(res));
app.use('/scans', scans);
