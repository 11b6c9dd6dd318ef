// library: knex; feature: where-raw; expect: bad
const knex = require('knex')({ client: 'mysql2', connection: { database: 'shop' } });

exports.search = async (req, res) => {
  const rows = await knex('products').select('id', 'name').whereRaw("MATCH(name) AGAINST('" + req.query.q + "')").limit(20); // error: sql-concatenation
  res.json(rows);
};

exports.sorted = async (req, res) => {
  res.json(await knex('products').orderByRaw(`${req.query.sort} ${req.query.dir}`)); // error: sql-concatenation
};
