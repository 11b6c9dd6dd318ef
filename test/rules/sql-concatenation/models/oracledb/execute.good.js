// library: oracledb; feature: binds; expect: innocent
const oracledb = require('oracledb');

async function findPolicy(req, res) {
  const connection = await oracledb.getConnection({ user: 'claims', connectString: 'db/xe' });
  const result = await connection.execute('SELECT * FROM policies WHERE holder = :holder', { holder: req.query.holder });
  await connection.executeMany('INSERT INTO lookups (who, holder) VALUES (:1, :2)', [['api', req.query.holder]]);
  const stream = connection.queryStream('SELECT * FROM claims WHERE state = :1', [req.query.state]);
  stream.on('close', () => connection.close());
  res.json(result.rows);
}

module.exports = { findPolicy };
