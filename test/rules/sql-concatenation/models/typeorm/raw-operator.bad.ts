// library: typeorm; feature: raw-operator; expect: bad
import { DataSource, Raw } from 'typeorm';
import type { Request, Response } from 'express';
import { Booking } from './booking.entity';

declare const source: DataSource;

export async function upcoming(req: Request, res: Response) {
  const bookings = await source.getRepository(Booking).find({
    where: { startsAt: Raw(`> '${req.query.after}'`) }, // error: sql-concatenation
  });
  res.json(bookings);
}
