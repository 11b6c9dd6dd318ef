// library: express; feature: a handler for another parameter, of another router, and one that refuses nothing; expect: bad
const { createReadStream } = require('fs');
const express = require('express');
const path = require('path');

const app = express();
app.param('album', (req, res, next, album) => {
  if (album?.match(/^[a-z0-9]+$/)) next();
  else next(new Error('no album'));
});
app.get('/albums/:album/:track', (req, res) => res.sendFile(path.join('/srv/albums', req.params.album, req.params.track))); // error: path-traversal
app.get('/albums', (req, res) => res.sendFile(path.join('/srv/albums', req.query.album))); // error: path-traversal

const scans = express.Router();
scans.param('scan', (req, res, next, scan) => {
  req.scan = { name: scan };
  next();
});
scans.get('/:scan', (req, res) => createReadStream(`/srv/scans/${req.params.scan}`).pipe(res)); // error: path-traversal

const others = express.Router();
others.get('/:album', (req, res) => createReadStream(`/srv/others/${req.params.album}`).pipe(res)); // error: path-traversal
app.use('/scans', scans).use('/others', others);
