// library: express; feature: tokens that the session holds, and one of a query; expect: bad
import { Router } from 'express';

export const router = Router();

router.post('/orders', (req, res) => {
  const { csrfToken, cart } = req.session;
  if (req.body._csrf !== csrfToken) return res.sendStatus(403); // warning: timing-unsafe-compare
  return res.json(cart);
});

router.post('/profile', (req, res) => {
  const held = req.session.csrfToken;
  if (held === undefined || req.get('x-csrf-token') !== held) return res.sendStatus(403); // warning: timing-unsafe-compare
  return res.sendStatus(204);
});

export const mayReset = (account, req) => account.resetToken === req.query.token; // warning: timing-unsafe-compare
