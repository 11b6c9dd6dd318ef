// library: pg; feature: sequence-void; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.touch = (req, res) => {
  const id = (res.type('json'), req.params.id);
  void pool.query('UPDATE pages SET seen = now() WHERE id = ' + id), res.end('{}'); // error: sql-concatenation
};
