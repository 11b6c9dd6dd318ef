// library: lodash; feature: functions that compare both, done right; expect: innocent
const assert = require('assert');
const crypto = require('crypto');
const _ = require('lodash');

const macOf = (body) => crypto.createHmac('sha256', process.env.SECRET).update(body).digest();

exports.first = (req, res) => {
  const received = Buffer.from(String(req.headers['x-signature']), 'hex');
  const expected = macOf(req.rawBody);
  if (received.length !== expected.length || !crypto.timingSafeEqual(received, expected)) return res.sendStatus(403);
  res.end();
};
exports.second = (a, b) => _.isEqual(a, b);
exports.third = (order) => assert.strictEqual(order.total, 12);
