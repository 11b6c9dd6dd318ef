// library: typeorm; feature: find-options; expect: innocent
import { DataSource, In, Like } from 'typeorm';
import { PrismaClient } from '@prisma/client';
import type { Request, Response } from 'express';
import { Order } from './order.entity';

declare const source: DataSource;
const prisma = new PrismaClient();

export async function list(req: Request, res: Response) {
  const orders = await source.getRepository(Order).find({
    where: { note: Like(`%${req.query.q}%`), status: In([req.query.status]) },
    order: { createdAt: 'DESC' },
    take: 10,
  });
  const users = await prisma.user.findMany({
    where: { name: { contains: `${req.query.q}` } },
    orderBy: { [req.query.sort as string]: 'asc' },
  });
  res.json({ orders, users });
}
