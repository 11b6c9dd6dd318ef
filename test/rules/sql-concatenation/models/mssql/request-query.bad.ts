// library: mssql; feature: request; expect: bad
import sql from 'mssql';
import express from 'express';

const app = express();
const poolPromise = new sql.ConnectionPool({ server: 'localhost', database: 'erp' }).connect();

app.get('/suppliers/:vat', async (req, res) => {
  const pool = await poolPromise;
  const result = await pool.request().query(`SELECT * FROM Suppliers WHERE VatNumber = '${req.params.vat}'`); // error: sql-concatenation
  res.json(result.recordset);
});
// fixed: const result = await pool.request().input("VatNumber", req.params.vat).query("SELECT * FROM Suppliers WHERE VatNumber = @VatNumber");
