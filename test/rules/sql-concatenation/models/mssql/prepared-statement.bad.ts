// library: mssql; feature: prepared-statement; expect: bad
import sql from 'mssql';
import type { Request, Response } from 'express';

export async function readLedger(req: Request, res: Response) {
  const ps = new sql.PreparedStatement();
  ps.input('year', sql.Int);
  await ps.prepare(`SELECT * FROM Ledger WHERE Year = @year AND Account = '${req.query.account}'`); // error: sql-concatenation
  const result = await ps.execute({ year: 2024 });
  await ps.unprepare();
  res.json(result.recordset);
}
// never: .execute(req.query.account)
