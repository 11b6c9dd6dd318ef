// library: typeorm; feature: raw-operator; expect: innocent
import { DataSource, MoreThan, Raw } from 'typeorm';
import type { Request, Response } from 'express';
import { Booking } from './booking.entity';

declare const source: DataSource;

export async function upcoming(req: Request, res: Response) {
  const bookings = await source.getRepository(Booking).find({
    where: { startsAt: Raw((alias) => `${alias} > :after`, { after: req.query.after }), seats: MoreThan(0) },
    order: { startsAt: 'ASC' },
  });
  const today = await source.getRepository(Booking).findBy({ startsAt: Raw('CURRENT_DATE') });
  res.json({ bookings, today });
}
