// library: typeorm; feature: transaction-manager; expect: innocent
import { DataSource, EntityManager } from 'typeorm';
import type { Request, Response } from 'express';

const source = new DataSource({ type: 'mysql' });

export async function transfer(req: Request, res: Response) {
  await source.transaction(async (manager) => {
    await manager.query('UPDATE wallets SET amount = amount - ? WHERE owner = ?', [req.body.amount, req.body.from]);
    await manager.query('UPDATE wallets SET amount = amount + ? WHERE owner = ?', [req.body.amount, req.body.to]);
  });
  res.sendStatus(204);
}

export function audit(manager: EntityManager, what: string) {
  return manager.query('INSERT INTO audit (what) VALUES (?)', [what]);
}
