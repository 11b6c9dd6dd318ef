// library: typeorm; feature: manager; expect: bad
import { getConnection, getManager } from 'typeorm';
import type { Request, Response } from 'express';

export async function rename(req: Request, res: Response) {
  await getManager().query(`UPDATE teams SET name = '${req.body.name}' WHERE id = ${req.params.id}`); // error: sql-concatenation
  const runner = getConnection().createQueryRunner();
  await runner.connect();
  await runner.query("INSERT INTO team_log (team_id, name) VALUES (1, '" + req.body.name + "')"); // error: sql-concatenation
  await runner.release();
  res.sendStatus(204);
}
