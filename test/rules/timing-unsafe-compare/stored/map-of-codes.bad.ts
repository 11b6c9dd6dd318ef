// library: express; feature: a code of a map against the one that was typed in; expect: bad
import express from 'express';

const router = express.Router();
const waiting = new Map<string, { pin: string; until: number }>();

router.post('/moorings/confirm', (req, res) => {
  const slot = waiting.get(req.body.phone);
  if (!slot || slot.until < Date.now()) return res.status(410).end();
  if (slot.pin !== req.body.pin) { // warning: timing-unsafe-compare
    return res.status(403).json({ message: 'Wrong pin' });
  }
  waiting.delete(req.body.phone);
  return res.json({ ok: true });
});

export class Berths {
  #codes = new Map<string, { activationCode: string; expiresAt: number }>();

  activate(berth: string, submitted: string): boolean {
    const entry = this.#codes.get(berth);
    if (entry === undefined || Date.now() > entry.expiresAt) return false;
    const ok = entry.activationCode === submitted; // warning: timing-unsafe-compare
    if (ok) this.#codes.delete(berth);
    return ok;
  }
}

export default router;
