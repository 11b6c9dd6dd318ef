// library: express; feature: a token of the session under names that say nothing; expect: bad
import { Router } from 'express';

export const router = Router();

router.post('/berths', (req, res, next) => {
  const expected = req.session.formToken;
  const received = req.body._csrf;
  if (!expected || received !== expected) return res.sendStatus(403); // warning: timing-unsafe-compare
  return next();
});

router.post('/moorings', (req, res, next) => {
  const wanted = req.session.csrf;
  const given = req.get('x-csrf');
  if (wanted === given) return next(); // warning: timing-unsafe-compare
  return res.sendStatus(403);
});
