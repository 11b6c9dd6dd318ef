// library: objection; feature: where-raw; expect: innocent
import { Model, raw } from 'objection';
import type { Request, Response } from 'express';

export class Person extends Model {
  static tableName = 'persons';
}

export async function search(req: Request, res: Response) {
  const people = await Person.query().whereRaw('lower(last_name) = ?', [req.query.name]);
  const ages = await Person.query().select(raw('avg(age)')).where('city', req.query.city as string);
  const notes = await Person.query().patch({ note: raw('coalesce(note, ?)', req.query.note as string) });
  res.json({ people, ages, notes });
}
