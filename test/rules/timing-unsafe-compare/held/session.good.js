// library: express; feature: the two halves of a pair, and a token that is there or not; expect: innocent
import { Router } from 'express';

export const router = Router();

router.post('/orders', (req, res) => {
  const { csrfToken } = req.cookies;
  if (req.body._csrf !== csrfToken) return res.sendStatus(403);
  return res.sendStatus(204);
});

router.post('/profile', (req, res) => {
  if (req.session.csrfToken === undefined || req.query.token === null) return res.sendStatus(403);
  return res.sendStatus(204);
});
