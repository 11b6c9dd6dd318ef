// library: odbc; feature: query; expect: innocent
import odbc from 'odbc';
import type { Request, Response } from 'express';

export async function ledger(req: Request, res: Response) {
  const connection = await odbc.connect('DSN=ledger');
  const entries = await connection.query('SELECT * FROM ENTRIES WHERE BOOK = ?', [req.params.book as string]);
  await connection.close();
  res.json(entries);
}
