// library: express; feature: routes, parents and defaults that say what a drawn text is for; expect: bad
import { Router } from 'express';
import { Schema } from 'mongoose';

interface Member { email: string; phone: string; reset?: { code: string; until: number }; pairing?: object }
interface Sms { send(to: string, text: string): Promise<void> }

const POOL = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const short = (size: number): string => Array.from({ length: size }, () => POOL[Math.floor(Math.random() * POOL.length)]).join(''); // error: weak-random

export const router = Router();

router.post('/choir/invitations', async (req, res) => {
  const code = Math.random().toString(36).slice(2, 10); // error: weak-random
  await req.app.locals.rows.insert({ code, choir: req.body.choir });
  res.json({ code });
});

export function forget(member: Member): void {
  member.reset = { code: short(8), until: Date.now() + 900_000 };
}

export function meet(member: Member): void {
  const digits = Math.floor(Math.random() * 1_000_000).toString().padStart(6, '0'); // error: weak-random
  member.pairing = { value: digits, tries: 3 };
}

export async function text(sms: Sms, member: Member): Promise<void> {
  const shown = String(Math.floor(100_000 + Math.random() * 900_000)); // error: weak-random
  await sms.send(member.phone, `${shown} is your sign-in code.`);
}

export const voucherSchema = new Schema({
  cents: Number,
  code: { type: String, default: () => Math.random().toString(36).slice(2, 14) }, // error: weak-random
});

export const guestSchema = new Schema({
  name: String,
  accessToken: { type: String, default: () => Math.random().toString(36).slice(2) }, // error: weak-random
});
