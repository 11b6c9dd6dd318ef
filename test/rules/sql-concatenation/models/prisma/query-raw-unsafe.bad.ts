// library: @prisma/client; feature: query-raw-unsafe; expect: bad
import { PrismaClient } from '@prisma/client';
import express from 'express';

const prisma = new PrismaClient();
const app = express();

app.get('/users/by-email', async (req, res) => {
  const users = await prisma.$queryRawUnsafe(`SELECT id, email FROM "User" WHERE email = '${req.query.email}'`); // error: sql-concatenation
  res.json(users);
});

app.post('/users/:id/ban', async (req, res) => {
  await prisma.$executeRawUnsafe('UPDATE "User" SET banned = true WHERE id = ' + req.params.id); // error: sql-concatenation
  res.sendStatus(204);
});
