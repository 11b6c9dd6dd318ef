// library: node:crypto; feature: both sides hashed, to compare them in constant time; expect: innocent
import { subtle } from 'node:crypto';
import type { Request } from 'express';

async function digest(text: string, algorithm: { name: string }): Promise<string | null> {
  const bytes = await subtle.digest({ name: algorithm.name }, new TextEncoder().encode(String(text)));
  return Buffer.from(bytes).toString('hex');
}

const sha256 = (text: string) => digest(text, { name: 'SHA-256' });

function constantTimeEqualText(a: string, b: string): boolean {
  let differences = a.length ^ b.length;
  for (let at = 0; at < a.length; at++) differences |= a.charCodeAt(at) ^ b.charCodeAt(at);
  return differences === 0;
}

async function sameText(a: string, b: string): Promise<boolean> {
  const [first, second] = await Promise.all([sha256(a), sha256(b)]);
  return constantTimeEqualText(first!, second!);
}

export async function isAdmin(req: Request): Promise<boolean> {
  const password = String(req.headers.authorization).split(':')[1]!;
  return sameText(password, process.env.ADMIN_PASSWORD!);
}
