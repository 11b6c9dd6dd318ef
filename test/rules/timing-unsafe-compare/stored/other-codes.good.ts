// library: prisma; feature: codes of countries, errors, keys and wares; expect: innocent
import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();
const keys = new Map<string, { code: string }>();

export async function verifyCountry(id: string, code: string): Promise<void> {
  const country = await prisma.country.findUnique({ where: { id } });
  if (!country || country.code !== code) throw new Error('Invalid country');
}

export async function checkCurrency(id: string, code: string): Promise<boolean> {
  const currency = await prisma.currency.findUnique({ where: { id } });
  return currency !== null && currency.code === code;
}

export async function confirmAddress(id: string, code: string): Promise<void> {
  const address = await prisma.address.findUnique({ where: { id } });
  if (address?.postal.code !== code) throw new Error('Wrong code: the verification code of the letter is another one');
}

export function verifyError(error: { code: string }, code: string): boolean {
  return error.code === code;
}

export function verifyKey(name: string, code: string): boolean {
  return keys.get(name)?.code === code;
}
