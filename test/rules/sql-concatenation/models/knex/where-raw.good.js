// library: knex; feature: where-raw; expect: innocent
const knex = require('knex')({ client: 'mysql2', connection: { database: 'shop' } });

exports.search = async (req, res) => {
  const rows = await knex('products').select('id', 'name').whereRaw('MATCH(name) AGAINST(?)', [req.query.q]).limit(20);
  res.json(rows);
};

exports.sorted = async (req, res) => {
  const direction = req.query.dir === 'desc' ? 'desc' : 'asc';
  res.json(await knex('products').where({ active: true }).orderByRaw(`price IS NULL, price ${direction}`));
};
