// library: typeorm; feature: manager; expect: innocent
import { getConnection, getManager } from 'typeorm';
import type { Request, Response } from 'express';

export async function rename(req: Request, res: Response) {
  await getManager().query('UPDATE teams SET name = $1 WHERE id = $2', [req.body.name, req.params.id]);
  const runner = getConnection().createQueryRunner();
  await runner.connect();
  await runner.query('INSERT INTO team_log (team_id, name) VALUES ($1, $2)', [req.params.id, req.body.name]);
  await runner.release();
  res.sendStatus(204);
}
