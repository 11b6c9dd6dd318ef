// library: mssql; feature: request; expect: innocent
import sql from 'mssql';
import express from 'express';

const app = express();
const poolPromise = new sql.ConnectionPool({ server: 'localhost', database: 'erp' }).connect();

app.get('/suppliers/:vat', async (req, res) => {
  const pool = await poolPromise;
  const result = await pool
    .request()
    .input('vat', sql.NVarChar(20), req.params.vat)
    .query('SELECT * FROM Suppliers WHERE VatNumber = @vat');
  res.json(result.recordset);
});
