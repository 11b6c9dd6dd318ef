// library: pg; feature: inheritance; expect: bad
import { Pool } from 'pg';
import type { Request, Response } from 'express';

abstract class Repository {
  protected abstract table: string;
  protected readonly pool = new Pool();

  findBy(column: 'email' | 'id', value: string) {
    return this.pool.query(`SELECT * FROM ${this.table} WHERE ${column} = '${value}'`); // error: sql-concatenation
  }
}

class Users extends Repository {
  protected table = 'users';
  byEmail(email: string) {
    return super.findBy('email', email);
  }
}

const users = new Users();

export async function show(req: Request, res: Response) {
  res.json(await users.byEmail(req.params.email as string));
}
