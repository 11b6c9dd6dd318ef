// library: mssql; feature: prepared-statement; expect: innocent
import sql from 'mssql';
import type { Request, Response } from 'express';

export async function readLedger(req: Request, res: Response) {
  const ps = new sql.PreparedStatement();
  ps.input('year', sql.Int);
  ps.input('account', sql.NVarChar);
  await ps.prepare('SELECT * FROM Ledger WHERE Year = @year AND Account = @account');
  const result = await ps.execute({ year: 2024, account: req.query.account });
  await ps.unprepare();
  res.json(result.recordset);
}
