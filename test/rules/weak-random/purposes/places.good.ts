// library: express; feature: routes, parents and defaults of things that open nothing; expect: innocent
import { Router } from 'express';
import { Schema } from 'mongoose';

interface Member { email: string; phone: string; badge?: { code: string; until: number }; table?: object }
interface Sms { send(to: string, text: string): Promise<void> }

const POOL = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const short = (size: number): string => Array.from({ length: size }, () => POOL[Math.floor(Math.random() * POOL.length)]).join('');

export const router = Router();

router.post('/choir/songs', async (req, res) => {
  const code = Math.random().toString(36).slice(2, 10);
  await req.app.locals.rows.insert({ code, choir: req.body.choir });
  res.json({ code });
});

router.post('/choir/invitations', async (req, res) => {
  const delay = Math.floor(Math.random() * 5_000);
  const traceId = Math.random().toString(36).slice(2);
  setTimeout(() => res.json({ traceId }), delay);
});

export function colour(member: Member): void {
  member.badge = { code: short(3), until: Date.now() };
  member.table = { value: Math.floor(Math.random() * 40), tries: 3 };
}

export async function text(sms: Sms, member: Member): Promise<void> {
  const shown = String(Math.floor(100_000 + Math.random() * 900_000));
  await sms.send(member.phone, `${shown} people sing with us.`);
}

export const songSchema = new Schema({
  code: { type: String, default: () => Math.random().toString(36).slice(2, 14) },
  hue: { type: Number, default: () => Math.floor(Math.random() * 360) },
});
