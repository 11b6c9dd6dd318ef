// library: express; feature: fixed where both sides are names; expect: bad
const crypto = require('crypto');

exports.github = (req, res) => {
  const signature = req.get('X-Hub-Signature-256');
  const expected = 'sha256=' + crypto.createHmac('sha256', process.env.GITHUB_SECRET).update(req.rawBody).digest('hex');
  // fixed:   if (!(Buffer.byteLength(String(signature)) === Buffer.byteLength(expected) && crypto.timingSafeEqual(Buffer.from(String(signature)), Buffer.from(expected)))) {
  if (signature !== expected) { // error: timing-unsafe-compare
    return res.status(401).end();
  }
  return res.status(204).end();
};
