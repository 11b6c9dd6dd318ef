// library: node:crypto; feature: a signature made by hand of two updates; expect: bad
const { createHash } = require('node:crypto');

exports.confirm = (req, res) => {
  const own = createHash('md5').update(req.body.booking).update(process.env.BOOKING_SECRET).digest('hex'); // error: weak-hash
  res.sendStatus(own === req.body.check ? 204 : 403); // error: timing-unsafe-compare
};
