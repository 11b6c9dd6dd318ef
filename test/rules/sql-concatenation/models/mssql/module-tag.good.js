// library: mssql; feature: tag; expect: innocent
const sql = require('mssql');

exports.stock = async (req, res) => {
  await sql.connect(process.env.MSSQL_URL);
  const result = await sql.query`select * from Stock where Bin = ${req.query.bin}`;
  const request = new sql.Request();
  request.input('bin', sql.NVarChar, req.query.bin);
  await request.execute('LogStockRead');
  res.json(result.recordset);
};
