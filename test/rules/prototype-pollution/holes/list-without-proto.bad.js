// library: ecmascript; feature: a list that lacks __proto__; expect: bad
const shelves = { low: {}, high: {} };
const FORBIDDEN = ['constructor', 'prototype'];
const reserved = new Set(['constructor']);

exports.place = (req, res) => {
  const { shelf, item } = req.params;
  if (FORBIDDEN.includes(shelf)) return res.sendStatus(400);
  shelves[shelf][item] = req.body.count; // error: prototype-pollution
  res.sendStatus(204);
};

exports.move = (req, res) => {
  const { shelf, item } = req.params;
  if (reserved.has(shelf)) return res.sendStatus(400);
  shelves[shelf][item] = req.body.count; // error: prototype-pollution
  res.sendStatus(204);
};

exports.deep = (req, res) => {
  let at = shelves;
  for (const part of req.body.way.split('/')) {
    if (part === 'constructor' || part === 'prototype') return res.sendStatus(400);
    at = at[part] ??= {};
  }
  at[req.body.item] = req.body.count; // error: prototype-pollution
  res.sendStatus(204);
};
