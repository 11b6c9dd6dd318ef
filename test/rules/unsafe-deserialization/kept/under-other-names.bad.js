// library: node-serialize; feature: kept under other names; expect: bad
const { unserialize } = require('node-serialize');
const wake = require('node-serialize').unserialize;
const lib = require('node-serialize');
const thaw = unserialize;
const formats = { native: lib.unserialize };
const { unserialize: revive } = lib;

exports.basket = (req, res) => {
  const basket = thaw(req.cookies.basket); // error: unsafe-deserialization
  res.json(basket.rows.length);
};

exports.theme = (req, res) => {
  res.json(wake(req.body.theme).dark); // error: unsafe-deserialization
};

exports.layout = (req, res) => {
  res.json(formats.native(req.body.layout).columns); // error: unsafe-deserialization
};

exports.zoom = (req, res) => {
  res.json(revive(req.body.zoom).level); // error: unsafe-deserialization
};
