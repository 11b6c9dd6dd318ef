// library: express; feature: a name that a handler before has checked; expect: innocent
const express = require('express');
const path = require('path');

const app = express();
const RECEIPTS = path.resolve('receipts');

function staysInside(req, res, next) {
  const target = path.resolve(RECEIPTS, req.params.name);
  if (!target.startsWith(RECEIPTS + path.sep)) {
    res.status(400).end();
    return;
  }
  next();
}
const isSimple = (req, res, next) => (/^[\w-]+$/.test(req.params.name) ? next() : next(new Error('not a name')));
const log = (req, res, next) => {
  console.log(req.method);
  next();
};

app.get('/receipts/:name', staysInside, (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name)));
app.get('/copies/:name', [log, isSimple], log, (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name)));

const checked = express.Router();
checked.use(async (req, res, next) => {
  try {
    if (typeof req.query.name !== 'string' || !/^[\w-]+$/.test(req.query.name)) throw new Error('not a name');
    next();
  } catch (error) {
    next(error);
  }
});
checked.get('/checked', (req, res) => res.sendFile(path.join(RECEIPTS, req.query.name)));

module.exports = (server) => {
  server.use(checked);
  server.get('/given/:name', isSimple, (req, res) => res.sendFile(path.join(RECEIPTS, req.params.name)));
};
