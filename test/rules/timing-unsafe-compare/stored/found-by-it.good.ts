// library: prisma; feature: the query has compared it before; expect: innocent
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function findReset(token: string) {
  const row = await prisma.passwordReset.findUnique({ where: { token } });
  if (!row || row.expiresAt < new Date()) throw new Error('invalid token');
  if (row.token !== token) throw new Error('invalid token');
  return row;
}

export async function acceptInvitation(code: string, hull: string) {
  const invitation = await prisma.invitation.findFirst({ where: { inviteCode: code, hull } });
  if (!invitation || invitation.inviteCode !== code) throw new Error('Invalid invitation');
  return invitation;
}
