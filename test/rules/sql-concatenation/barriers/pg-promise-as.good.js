// library: pg-promise; feature: as-format; expect: innocent
const pgp = require('pg-promise')();

const db = pgp('postgres://localhost/shop');

exports.find = async (req, res) => {
  const where = pgp.as.format('WHERE customer = $1 AND city = ${city}', [req.query.customer]);
  const rows = await db.any(`SELECT * FROM orders ORDER BY ${pgp.as.name(req.query.sort)}`);
  const insert = pgp.helpers.insert({ customer: req.body.customer, total: req.body.total }, null, 'orders');
  await db.none(insert);
  res.json({ where: where.length, rows });
};
