// library: pg; feature: switch-exit; expect: innocent
const { Pool } = require('pg');
const pool = new Pool();

exports.stats = async (req, res) => {
  const bucket = req.query.bucket;
  switch (bucket) {
    case 'day':
    case 'week':
    case 'month':
      break;
    default:
      return res.status(400).send('unknown bucket');
  }
  const { rows } = await pool.query(`SELECT date_trunc('${bucket}', at), count(*) FROM visits GROUP BY 1`);
  res.json(rows);
};
