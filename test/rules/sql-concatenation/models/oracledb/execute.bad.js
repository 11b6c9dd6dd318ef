// library: oracledb; feature: execute; expect: bad
const oracledb = require('oracledb');

async function findPolicy(req, res) {
  const connection = await oracledb.getConnection({ user: 'claims', connectString: 'db/xe' });
  const result = await connection.execute(`SELECT * FROM policies WHERE holder = '${req.query.holder}'`); // error: sql-concatenation
  await connection.executeMany("INSERT INTO lookups (who, holder) VALUES (:1, '" + req.query.holder + "')", [['api']]); // error: sql-concatenation
  const stream = connection.queryStream('SELECT * FROM claims WHERE state = ' + req.query.state); // error: sql-concatenation
  stream.on('close', () => connection.close());
  res.json(result.rows);
}

module.exports = { findPolicy };
