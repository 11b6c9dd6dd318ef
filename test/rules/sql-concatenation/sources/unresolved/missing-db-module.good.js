// library: none; feature: unresolved-module; expect: innocent
const db = require('../config/database');
const models = require('../models');

exports.search = async (req, res) => {
  const rows = await db.query('SELECT * FROM houses WHERE city = $1 AND price < $2', [req.query.city, req.query.max]);
  const more = await models.sequelize.query('SELECT * FROM houses WHERE agent = :agent', { replacements: { agent: req.query.agent } });
  await db.pool.execute('UPDATE houses SET views = views + 1 WHERE id = ?', [req.params.id]);
  const one = await db.get(`SELECT * FROM houses WHERE id = ${Number(req.params.id)}`);
  const list = await db.houses.find({ where: `city = ${req.query.city}` });
  res.json({ rows, more, one, list });
};
