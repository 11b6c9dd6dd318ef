// library: node:crypto; feature: a signature that is a hash with a secret in it; expect: bad
const crypto = require('crypto');
function sign(fields, secret) {
  const base = Object.keys(fields).sort().map((name) => `${name}=${fields[name]}`).join('&');
  return crypto.createHash('md5').update(base + '&key=' + secret).digest('hex'); // error: weak-hash
}
exports.callback = (req, res) => {
  const expected = Buffer.from(sign(req.body, process.env.RESELLER_SECRET));
  const received = Buffer.from(String(req.body.sign || ''));
  if (expected.length !== received.length || !crypto.timingSafeEqual(expected, received)) return res.sendStatus(400);
  return res.sendStatus(204);
};
