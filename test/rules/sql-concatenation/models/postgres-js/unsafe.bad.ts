// library: postgres; feature: unsafe; expect: bad
import postgres from 'postgres';
import type { Request, Response } from 'express';

const sql = postgres(process.env.DATABASE_URL!);

export async function list(req: Request, res: Response) {
  const rows = await sql.unsafe(`SELECT * FROM bookings WHERE room = '${req.query.room}'`); // error: sql-concatenation
  const sorted = await sql`SELECT * FROM bookings ORDER BY ${sql.unsafe(req.query.sort as string)}`; // error: sql-concatenation
  res.json({ rows, sorted });
}
