// library: express; feature: a token of the session in a file about tokens; expect: bad
import express from 'express';

const app = express();

app.use((req, res, next) => {
  const expected = req.session.formToken;
  const given = req.get('x-form-token');
  if (given !== expected) return res.status(403).end(); // warning: timing-unsafe-compare
  next();
});
