// library: objection; feature: where-raw; expect: bad
import { Model, raw } from 'objection';
import type { Request, Response } from 'express';

export class Person extends Model {
  static tableName = 'persons';
}

export async function search(req: Request, res: Response) {
  const people = await Person.query().whereRaw(`lower(last_name) = '${req.query.name}'`); // error: sql-concatenation
  const ages = await Person.query().select(raw('avg(' + req.query.column + ')')); // error: sql-concatenation
  res.json({ people, ages });
}
