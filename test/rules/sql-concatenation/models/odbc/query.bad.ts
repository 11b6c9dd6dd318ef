// library: odbc; feature: query; expect: bad
import odbc from 'odbc';
import type { Request, Response } from 'express';

export async function ledger(req: Request, res: Response) {
  const connection = await odbc.connect('DSN=ledger');
  const entries = await connection.query(`SELECT * FROM ENTRIES WHERE BOOK = '${req.params.book}'`); // error: sql-concatenation
  await connection.close();
  res.json(entries);
}
