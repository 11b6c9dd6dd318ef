// library: pg; feature: promise-then; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

exports.order = (req, res, next) => {
  Promise.resolve(req.params.id)
    .then((id) => Number(id))
    .then((id) => pool.query(`SELECT * FROM orders WHERE id = ${id}`))
    .then((result) => res.json(result.rows))
    .catch(next);
};
