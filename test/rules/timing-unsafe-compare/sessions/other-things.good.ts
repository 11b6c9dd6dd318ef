// library: express; feature: what a session holds beside secrets, and a token that is there or not; expect: innocent
import { Router } from 'express';

export const router = Router();

router.post('/berths', (req, res, next) => {
  const wanted = req.session.harbour;
  const given = req.body.harbour;
  if (wanted !== given) return res.sendStatus(403);
  return next();
});

router.post('/moorings', (req, res, next) => {
  const held = req.session.formToken;
  if (held === undefined) return res.sendStatus(403);
  return next();
});

router.post('/charts', (req, res, next) => {
  const wanted = req.cookies.csrf;
  const given = req.get('x-csrf');
  if (wanted !== given) return res.sendStatus(403);
  return next();
});
