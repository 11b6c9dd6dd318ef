// library: lodash; feature: functions that compare both; expect: bad
const assert = require('assert');
const crypto = require('crypto');
const _ = require('lodash');

const macOf = (body) => crypto.createHmac('sha256', process.env.SECRET).update(body).digest('hex');

exports.first = (req, res) => {
  const signature = macOf(req.rawBody);
  if (!_.isEqual(signature, req.headers['x-signature'])) return res.sendStatus(403); // error: timing-unsafe-compare
  res.end();
};
exports.second = (req, res) => {
  const signature = macOf(req.rawBody);
  assert.strictEqual(signature, req.headers['x-signature']); // error: timing-unsafe-compare
  res.end();
};
exports.third = (req, res) => {
  const signature = macOf(req.rawBody);
  res.json({ ok: Object.is(signature, req.headers['x-signature']) }); // error: timing-unsafe-compare
};
