// library: pg; feature: functions-in-object; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

const queries = {
  all: () => 'SELECT * FROM plants',
  byName: (name) => `SELECT * FROM plants WHERE name = '${name}'`,
  byId: function (id) {
    return { text: 'SELECT * FROM plants WHERE id = $1', values: [id] };
  },
};

exports.plants = async (req, res) => {
  const all = await pool.query(queries.all());
  const one = await pool.query(queries.byId(req.params.id));
  const named = await pool.query(queries['byName'](req.query.name)); // error: sql-concatenation
  res.json([all, one, named]);
};
