// library: prisma; feature: a code or a token of a row that was found by something else; expect: bad
import { createHash } from 'node:crypto';
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function verifyMail(crewId: string, code: string): Promise<void> {
  const record = await prisma.mailVerification.findUnique({ where: { crewId } });
  if (!record || record.expiresAt < new Date()) throw new Error('Code expired');
  if (record.code !== code) { // warning: timing-unsafe-compare
    await prisma.mailVerification.update({ where: { crewId }, data: { attempts: { increment: 1 } } });
    throw new Error('Invalid code');
  }
}

export async function finishReset(crewId: string, token: string): Promise<boolean> {
  const row = await prisma.passwordReset.findFirst({ where: { crewId, usedAt: null } });
  if (!row || row.expiresAt < new Date()) return false;
  return row.token === token; // warning: timing-unsafe-compare
}

export async function refresh(sessionId: string, refreshToken: string): Promise<void> {
  const session = await prisma.session.findUnique({ where: { id: sessionId } });
  const hashed = createHash('sha256').update(refreshToken).digest('hex');
  if (session?.refreshHash !== hashed) throw new Error('unauthorized'); // warning: timing-unsafe-compare
}
