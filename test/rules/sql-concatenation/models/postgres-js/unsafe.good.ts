// library: postgres; feature: tag; expect: innocent
import postgres from 'postgres';
import type { Request, Response } from 'express';

const sql = postgres(process.env.DATABASE_URL!);

export async function list(req: Request, res: Response) {
  const rows = await sql`SELECT * FROM bookings WHERE room = ${req.query.room as string}`;
  const sorted = await sql`SELECT * FROM bookings WHERE id IN ${sql(req.body.ids)} ORDER BY ${sql(req.query.sort as string)}`;
  const byId = await sql.unsafe('SELECT * FROM bookings WHERE id = $1', [req.body.id]);
  await sql.begin(async (tx) => {
    await tx`UPDATE rooms SET booked = true WHERE name = ${req.query.room as string}`;
  });
  res.json({ rows, sorted, byId });
}
