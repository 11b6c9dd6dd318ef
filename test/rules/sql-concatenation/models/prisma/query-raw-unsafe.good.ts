// library: @prisma/client; feature: query-raw; expect: innocent
import { PrismaClient } from '@prisma/client';
import express from 'express';

const prisma = new PrismaClient();
const app = express();

app.get('/users/by-email', async (req, res) => {
  const users = await prisma.$queryRaw`SELECT id, email FROM "User" WHERE email = ${req.query.email}`;
  res.json(users);
});

app.post('/users/:id/ban', async (req, res) => {
  await prisma.$executeRawUnsafe('UPDATE "User" SET banned = true WHERE id = $1', Number(req.params.id));
  await prisma.$executeRaw`INSERT INTO "Ban" ("userId", reason) VALUES (${Number(req.params.id)}, ${req.body.reason})`;
  res.sendStatus(204);
});
