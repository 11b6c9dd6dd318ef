// library: pg; feature: placeholder-counter; expect: innocent
import { Pool } from 'pg';
import type { Request, Response } from 'express';
const pool = new Pool();

export async function update(req: Request, res: Response) {
  const sets: string[] = [];
  const params: unknown[] = [];
  let index = 1;
  if (req.body.name !== undefined) {
    sets.push(`name = $${index++}`);
    params.push(req.body.name);
  }
  if (req.body.color !== undefined) {
    sets.push('color = $' + index);
    index += 1;
    params.push(req.body.color);
  }
  params.push(req.params.id);
  await pool.query(`UPDATE labels SET ${sets.join(', ')} WHERE id = $${index}`, params);
  const bind = (value: unknown) => {
    params.push(value);
    return `$${params.length}`;
  };
  await pool.query(`SELECT * FROM labels WHERE name = ${bind(req.body.name)} AND color = ${bind(req.body.color)}`, params);
  res.sendStatus(204);
}
