// library: pg; feature: promise-then; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.order = (req, res, next) => {
  Promise.resolve(req.params.id)
    .then((id) => `SELECT * FROM orders WHERE id = ${id}`)
    .then((sql) => pool.query(sql)) // error: sql-concatenation
    .then((result) => res.json(result.rows))
    .catch(next);
};
