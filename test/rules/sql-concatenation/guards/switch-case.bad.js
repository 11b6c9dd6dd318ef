// library: pg; feature: switch-no-exit; expect: bad
const { Pool } = require('pg');
const pool = new Pool();

exports.stats = async (req, res) => {
  const bucket = req.query.bucket;
  switch (bucket) {
    case 'day':
    case 'week':
      break;
    default:
      console.log('unusual bucket', bucket);
  }
  const { rows } = await pool.query(`SELECT date_trunc('${bucket}', at), count(*) FROM visits GROUP BY 1`); // error: sql-concatenation
  res.json(rows);
};
