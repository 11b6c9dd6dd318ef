// library: mssql; feature: module-query; expect: bad
const sql = require('mssql');

exports.stock = async (req, res) => {
  await sql.connect(process.env.MSSQL_URL);
  // a string, not a tag
  const result = await sql.query(`select * from Stock where Bin = ${req.query.bin}`); // error: sql-concatenation
  const request = new sql.Request();
  await request.batch("exec LogStockRead '" + req.query.bin + "'"); // error: sql-concatenation
  res.json(result.recordset);
};
