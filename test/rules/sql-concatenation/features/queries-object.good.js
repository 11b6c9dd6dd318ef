// library: pg; feature: functions-in-object; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

const queries = {
  all: 'SELECT * FROM plants',
  byName: 'SELECT * FROM plants WHERE name = $1',
  sorted: (descending) => `SELECT * FROM plants ORDER BY name ${descending ? 'DESC' : 'ASC'}`,
};

exports.plants = async (req, res) => {
  const all = await pool.query(queries.all);
  const named = await pool.query(queries['byName'], [req.query.name]);
  const sorted = await pool.query(queries.sorted(req.query.desc === '1'));
  const picked = await pool.query(queries[req.query.which] ?? queries.all);
  res.json([all, named, sorted, picked]);
};
