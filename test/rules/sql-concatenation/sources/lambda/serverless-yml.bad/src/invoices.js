// library: pg; feature: serverless-yml; expect: bad
const { Pool } = require('pg');

const pool = new Pool();

module.exports.close = async (event) => {
  await pool.query(`UPDATE invoices SET closed = true WHERE number = '${event.queryStringParameters.number}'`); // error: sql-concatenation
  return { statusCode: 204 };
};
