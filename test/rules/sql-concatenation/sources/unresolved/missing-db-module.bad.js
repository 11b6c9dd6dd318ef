// library: none; feature: unresolved-module; expect: bad
const db = require('../config/database');
const models = require('../models');

exports.search = async (req, res) => {
  const rows = await db.query(`SELECT * FROM houses WHERE city = '${req.query.city}' AND price < ${req.query.max}`); // error: sql-concatenation
  const more = await models.sequelize.query("SELECT * FROM houses WHERE agent = '" + req.query.agent + "'"); // error: sql-concatenation
  await db.pool.execute('UPDATE houses SET views = views + 1 WHERE id = ' + req.params.id); // error: sql-concatenation
  const one = await db.get(`SELECT * FROM houses WHERE id = ${req.params.id}`); // error: sql-concatenation
  await db.raw(`DELETE FROM viewings WHERE house_id = ${req.params.id}`); // error: sql-concatenation
  res.json({ rows, more, one });
};
