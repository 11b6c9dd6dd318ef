// library: mssql; feature: azure-function; expect: bad
import type { AzureFunction, Context, HttpRequest } from '@azure/functions';
import sql from 'mssql';

const httpTrigger: AzureFunction = async function (context: Context, req: HttpRequest): Promise<void> {
  const pool = await sql.connect(process.env.SQL_CONNECTION!);
  const name = req.query.name || (req.body && req.body.name);
  const result = await pool.request().query(`SELECT * FROM Clients WHERE Name = '${name}'`); // error: sql-concatenation
  context.res = { body: result.recordset };
};

export default httpTrigger;
