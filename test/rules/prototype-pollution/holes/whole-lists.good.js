// library: ecmascript; feature: lists that hold what matters, and one out of sight; expect: innocent
const { FORBIDDEN_NAMES } = require('./names');
const shelves = { low: {}, high: {} };
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

exports.place = (req, res) => {
  const { shelf, item } = req.params;
  if (reserved.has(shelf)) return res.sendStatus(400);
  shelves[shelf][item] = req.body.count;
  res.sendStatus(204);
};

exports.move = (req, res) => {
  const { shelf, item } = req.params;
  if (FORBIDDEN_NAMES.includes(shelf)) return res.sendStatus(400);
  shelves[shelf][item] = req.body.count;
  res.sendStatus(204);
};

exports.single = (req, res) => {
  const { shelf, item } = req.params;
  if (shelf === '__proto__') return res.sendStatus(400);
  shelves[shelf][item] = req.body.count;
  res.sendStatus(204);
};
