// library: express; feature: handlers before the one that reads a file, which prove nothing of its name; expect: bad
const express = require('express');
const path = require('path');

const app = express();
const RECEIPTS = '/srv/receipts';

const isShort = (req, res, next) => (req.params.name.length < 40 ? next() : res.sendStatus(414));
const isSimpleUnlessDraft = (req, res, next) => {
  if (req.query.draft) return next();
  if (!/^[\w-]+$/.test(req.params.name)) return res.sendStatus(400);
  next();
};
const isSimple = (req, res, next) => (/^[\w-]+$/.test(req.params.name) ? next() : next(new Error('not a name')));

app.get('/receipts/:name', isShort, (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name))); // error: path-traversal
app.get('/drafts/:name', [isSimpleUnlessDraft], (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name))); // error: path-traversal
app.get('/copies/:name', isSimple, (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name, req.query.copy))); // error: path-traversal
app.get('/old/:name', (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name)), isSimple); // error: path-traversal

const late = express.Router();
late.get('/late', (req, res) => res.sendFile(path.join(RECEIPTS, req.query.name))); // error: path-traversal
late.use((req, res, next) => (/^[\w-]+$/.test(req.query.name) ? next() : res.sendStatus(400)));

const prefixed = express.Router();
prefixed.use('/checked', (req, res, next) => (/^[\w-]+$/.test(req.query.name) ? next() : res.sendStatus(400)));
prefixed.get('/open', (req, res) => res.sendFile(path.join(RECEIPTS, req.query.name))); // error: path-traversal
module.exports = [late, prefixed];
