// library: node-serialize; feature: other functions under such names; expect: innocent
const { serialize, unserialize } = require('node-serialize');
const freeze = serialize;
const thaw = JSON.parse;

exports.unserialize = unserialize;

exports.basket = (req, res) => {
  const basket = thaw(req.cookies.basket);
  res.cookie('basket', freeze({ rows: basket.rows.length })).json({});
};

exports.rows = (req, res) => {
  res.json(req.body.rows.map(thaw).length);
};
